import { defineConfig } from 'vitest/config';

const shared = { root: '.', testTimeout: 60_000, hookTimeout: 60_000 };

// What records is tested names a place of its own.
const env = { CONSENT_RECORDS: 'off' };

/** What is said of answers holds for a site that is read from the disk as well. */
const ofAnswers = [
  'hostile/*',
  'lifecycle/st*',
  'addresses',
  'codings',
  'days',
  'flip',
  'headers',
  'preconditions',
  'refusals',
];

export default defineConfig({
  test: {
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/server.json' }]]
      : ['default'],
    projects: [
      { test: { ...shared, name: 'memory', env, include: ['tests/server/**/*.spec.ts'] } },
      {
        test: {
          ...shared,
          name: 'disk',
          env: { ...env, SITE_IN_MEMORY: '0' },
          include: ofAnswers.map((name) => `tests/server/${name}.spec.ts`),
        },
      },
    ],
  },
});
