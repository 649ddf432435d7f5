// What the script says: for some seconds at the foot of the window, where it hides nothing that is used (WCAG 2.2, 2.4.11), and
// in lines that are set as those of the page are.
import { locales } from '../fixtures/routing.ts';
import { findBroken } from './broken-lines.ts';
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

const widths = [320, 390];

for (const locale of locales) {
  for (const width of widths) {
    test(`what was saved hides no link at the foot of /${locale}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${locale}`);
      await page.locator('#cookie-banner [value=reject]').click();
      const notice = page.locator('#saved');
      await expect(notice.getByRole('paragraph')).toBeVisible();
      const last = page.locator('footer a').last();
      const measure = async () => {
        const [link, above] = await Promise.all([last.boundingBox(), notice.boundingBox()]);
        return (above?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0));
      };
      await page.evaluate(() =>
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
      );
      expect(await measure()).toBeGreaterThanOrEqual(0);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await last.focus();
      await expect.poll(measure).toBeGreaterThanOrEqual(0);
    });
  }

  test(`that something was copied is said above the question that stands (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const width of [...widths, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${locale}/privacy`);
      await page.locator('#retention > a[rel=bookmark]').click();
      await expect(page.locator('#cited p')).toBeVisible();
      const [said, asked] = await Promise.all(
        ['#cited', '#cookie-banner'].map((id) => page.locator(id).boundingBox()),
      );
      expect((said?.y ?? 0) + (said?.height ?? Infinity)).toBeLessThanOrEqual(asked?.y ?? 0);
    }
  });

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
