import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    // What records is tested names a place of its own.
    env: { CONSENT_RECORDS: 'off' },
    include: ['tests/server/**/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/server.json' }]]
      : ['default'],
  },
});
