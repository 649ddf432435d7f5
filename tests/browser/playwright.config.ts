import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';
import { getOrigin, ports } from './ports.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: '../../test-results/browser.json' }]] : 'list',
  use: {
    baseURL: getOrigin(ports.editions),
    // The certificate of the site at https is of the tests' own making.
    ignoreHTTPSErrors: true,
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'site' },
    // What has to do with addresses, once more below a path; in one language, as a path is the same in each.
    {
      name: 'below',
      testMatch: ['language', 'consent', 'settings', 'saved'].map((name) => `**/${name}.spec.ts`),
      grepInvert: / in (th|cs) /,
      use: { baseURL: `${getOrigin(ports.below)}/legal/` },
    },
  ],
  webServer: [
    serve('test-results/editions', ports.editions),
    serve('test-results/tagged', ports.behindTagged),
    serve('test-results/below', ports.below),
    {
      command: `node tests/browser/secure.ts ${ports.tagged} ${ports.behindTagged}`,
      cwd: '../..',
      url: `https://localhost:${ports.tagged}/healthz`,
      ignoreHTTPSErrors: true,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
    // On a day on which an edition is past, one in force and one still to come.
    serve('test-results/editions', ports.onItsDay, '2026-11-23T11:00:00Z'),
  ],
});

/** Serves a site; `clock` is what the server's clock says now, where that matters. */
function serve(dist: string, port: number, clock?: string) {
  const offset = clock ? { CLOCK_OFFSET: String(Date.parse(clock) - Date.now()) } : {};
  return {
    command: `node ${clock ? '--import ./tests/server/clock.ts ' : ''}${dist}/server.mjs`,
    cwd: '../..',
    env: { PORT: String(port), CONSENT_RECORDS: 'off', ...offset },
    url: `${getOrigin(port)}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  };
}
