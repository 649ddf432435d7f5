import { chromium } from '@playwright/test';
import { findChromium as find } from '#lib/cli/pdf/chromium.ts';

export { chromiumArguments } from '#lib/cli/pdf/chromium.ts';

/** Finds a Chromium: `CHROMIUM_PATH`, then the system's, then Playwright's own download. */
export function findChromium(): string | undefined {
  return find(chromium.executablePath());
}
