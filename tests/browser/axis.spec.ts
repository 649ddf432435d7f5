// The text of every page begins at one line of a wide screen: beside the contents, where a page has them.
import { expect, test } from './visitor.ts';

test('the text of every page has one axis on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const starts: number[] = [];
  for (const path of [
    '',
    '/privacy',
    '/cookies',
    '/rights',
    '/privacy/history',
    '/privacy/2026-11-23/changes',
    '/404',
  ]) {
    await page.goto(`/en${path}`);
    starts.push((await page.getByRole('heading', { level: 1 }).boundingBox())?.x ?? 0);
  }
  expect(new Set(starts).size).toBe(1);
});
