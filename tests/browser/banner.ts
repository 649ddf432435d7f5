import type { Locator, Page } from '@playwright/test';

/** The banner that asks for a choice. */
export function getBanner(page: Page): Locator {
  return page.locator('#cookie-banner');
}
