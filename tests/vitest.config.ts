import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { aliasFixtures } from './fixtures/in-place-of.ts';

// Far west of Prague, and far east of it in the walkthrough: no date may be that of the machine's zone.
process.env.TZ ||= 'America/Los_Angeles';
// What is set in a terminal for a build is not what is tested, nor how editions are kept.
for (const name of ['SITE_URL', 'GOOGLE_TAG_ID']) delete process.env[name];

const css = { modules: { classNameStrategy: 'non-scoped' as const } };
// How fast the machine is decides nothing here.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };
const shared = { root: '.', css, pool: 'threads' as const, ...patience };

// It imports JSON as Node does not.
const server = { deps: { inline: [/@actions/] } };

// Stryker puts every mutant into the sources at once: what weighs or reads them, or starts them as a program of its own,
// would see all or none.
const ofUnchangedSources = ['tests/*.test.ts', 'tests/lib/browser/script.test.ts', 'tests/lib/cli/**'];

// What reads texts keeps nothing between its tests that another could see, and loads once what parses them.
const ofReading = ['languages', 'policy', 'proofreading', 'checks'].map(
  (name) => `tests/lib/${name}/**/*.test.ts`,
);

/** Behaviour is tested on the frozen content, in its languages, with its cookies, and as of a day that never passes. */
const fixtures = resolve('tests/fixtures');
const frozen = {
  ...shared,
  server,
  exclude: ['tests/content/**', ...(process.env.STRYKER_MUTATOR_WORKER ? ofUnchangedSources : [])],
  alias: aliasFixtures(fixtures),
  setupFiles: [`${fixtures}/keep-out.ts`],
  env: {
    AS_OF: '2026-12-01',
    // What is tested in a workflow speaks as in a terminal.
    GITHUB_ACTIONS: '',
    CONTENT_FOLDER: `${fixtures}/content`,
    NODE_OPTIONS: `--import=${pathToFileURL(`${fixtures}/use-fixtures.ts`)}`,
  },
};

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results/unit.json' }]] : ['default'],
    projects: [
      {
        test: {
          ...frozen,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...frozen.exclude, ...ofReading],
        },
      },
      { test: { ...frozen, name: 'reading', include: ofReading, isolate: false } },
      { test: { ...frozen, name: 'components', include: ['tests/**/*.test.tsx'], environment: 'jsdom' } },
      // The live content is tested against itself alone.
      { test: { ...shared, name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'] } },
    ],
  },
});
