import { defineConfig } from 'vitest/config';

const css = { modules: { classNameStrategy: 'non-scoped' as const } };
// How fast the machine is decides nothing here.
const shared = { root: '.', css, pool: 'threads' as const, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results/unit.json' }]] : ['default'],
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'] } },
      { test: { ...shared, name: 'components', include: ['tests/**/*.test.tsx'], environment: 'jsdom' } },
    ],
  },
});
