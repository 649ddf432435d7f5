import type { Page } from '@playwright/test';
import { expect } from '../visitor.ts';
import { findFaint } from './contrast.ts';
import { findSmall } from './targets.ts';

/** A phone and a desktop. */
export const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 800 };

/** Opens all that is folded, at once what else would close each other. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.name = '';
      details.open = true;
    }
  });
}

/**
 * Holds what `root` shows now, in light and dark, to what can be read and pressed by everybody, where all text is muted, an
 * accent or stronger: contrast of 7:1, targets of 24 px, and nothing beside the window, down to 320 px (WCAG 1.4.6, 2.5.8,
 * 1.4.10).
 */
export async function expectSound(page: Page, root = 'body'): Promise<void> {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findFaint(page, 7, root), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await findSmall(page, root), `${viewport.width} px`).toEqual([]);
  }
  await page.setViewportSize({ ...phone, width: 320 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
