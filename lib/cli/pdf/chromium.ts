import { existsSync } from 'node:fs';

/** Where systems keep a browser that is Chromium or made of it. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then the system's, then one that was downloaded. Throws where `CHROMIUM_PATH` names
 * none.
 */
export function findChromium(downloaded: string): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new Error(`CHROMIUM_PATH: there is no ${CHROMIUM_PATH}`);
  return [CHROMIUM_PATH ?? '', ...systemPaths, downloaded].find(existsSync);
}

/** Keeps the browser quiet, and lets it run as root. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
