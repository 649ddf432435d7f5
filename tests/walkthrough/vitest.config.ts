import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/walkthrough/**/*.spec.ts'],
    // Each step needs the one before it.
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/walkthrough.json' }]]
      : ['default'],
  },
});
