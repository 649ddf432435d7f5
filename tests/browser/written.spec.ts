// What the script writes stands in lines that are set as those of the page are.
import { locales } from '../fixtures/routing.ts';
import { findBroken } from './broken-lines.ts';
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

for (const locale of locales) {
  test(`lines that the script writes part nothing that is read at once (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/cookies`);
    await page.locator('#cookie-settings [value=accept]').click();
    const receipt = page.locator('#cookie-receipt');
    await expect(receipt.locator('time').first()).toContainText('2026');
    for (const width of [320, 340, 360, 375, 390, 414, 480, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const { found } = await page.evaluate(findBroken);
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
}
