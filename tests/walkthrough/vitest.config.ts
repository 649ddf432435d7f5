import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/walkthrough/**/*.spec.ts'],
    // Each step needs the one before it.
    bail: 1,
    // One of them runs all unit tests in the copy.
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/walkthrough.json' }]]
      : ['default'],
  },
});
