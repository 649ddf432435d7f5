import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { aliasFixtures } from '../fixtures/in-place-of.ts';

const fixtures = resolve('tests/fixtures');

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/word/**/*.spec.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    alias: aliasFixtures(fixtures),
    env: { AS_OF: '2026-12-01', CONTENT_FOLDER: `${fixtures}/content` },
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results/word.json' }]] : ['default'],
  },
});
