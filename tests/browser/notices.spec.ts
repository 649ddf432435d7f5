// What the script says: for some seconds at the foot of the window, in one place, where it hides nothing that is used
// (WCAG 2.2, 2.4.11).
import type { Locator, Page } from '@playwright/test';
import { locales } from '../fixtures/routing.ts';
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

// No time passes but that which a test lets pass.
test.beforeEach(async ({ page }) => {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 1000);
});

const findNotice = (page: Page) => page.locator('#saved').getByRole('paragraph');

/** Uses what makes the notice say a part of it, and lets the time pass after which it does. */
const hear = async (page: Page, button: Locator, said: string) => {
  await button.click();
  const part = page.locator(`#saved [data-part=${said}]`);
  await expect(part).not.toHaveAttribute('hidden');
  await page.clock.runFor(100);
  await expect(part).toBeVisible();
};

/** How far the notice is below the last link of the page. */
const measureGap = async (page: Page): Promise<number> => {
  const last = page.locator('footer a').last();
  const [link, notice] = await Promise.all([last.boundingBox(), findNotice(page).boundingBox()]);
  if (!link || !notice) throw new Error('The notice or the link is not shown.');
  return notice.y - link.y - link.height;
};

const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);

for (const locale of locales) {
  for (const width of [320, 390, 700, 1280]) {
    test(`what was saved hides no link at the foot of /${locale}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${locale}`);
      await hear(page, page.locator('#cookie-banner [value=accept]'), 'statistics');
      await scrollTo(page, 1_000_000);
      expect(await measureGap(page)).toBeGreaterThanOrEqual(0);
      const place = await page.evaluate(() => scrollY);
      const settings = page.locator('footer a[href$="#cookie-settings"]');
      await settings.click();
      await hear(page, page.locator('dialog [value=reject]'), 'none');
      await expect(settings).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(place);
      expect(await measureGap(page)).toBeGreaterThanOrEqual(0);
      await scrollTo(page, 0);
      await page.locator('footer a').last().focus();
      await expect.poll(() => measureGap(page)).toBeGreaterThanOrEqual(0);
    });
  }

  test(`that something was copied is said above the question that stands, and instead of what was said before (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${locale}/privacy`);
      const cite = page.locator('#retention > a[rel=bookmark]');
      await hear(page, cite, 'copied');
      const [said, asked] = await Promise.all([
        findNotice(page).boundingBox(),
        page.locator('#cookie-banner').boundingBox(),
      ]);
      expect((said?.y ?? 0) + (said?.height ?? Infinity)).toBeLessThanOrEqual(asked?.y ?? 0);
      await hear(page, page.locator('#cookie-banner [value=reject]'), 'saved');
      await expect(page.locator('#saved [data-part=copied]')).toBeHidden();
      await hear(page, cite, 'copied');
      await expect(page.locator('[role=status] [data-part]:visible')).toHaveCount(1);
      await context.clearCookies();
    }
  });
}

test('what is said within ten seconds of something else is said for as long', async ({ page }) => {
  await page.goto('/en');
  await hear(page, page.locator('#cookie-banner [value=reject]'), 'none');
  await page.clock.runFor(8_000);
  await page.locator('footer a[href$="#cookie-settings"]').click();
  await hear(page, page.locator('dialog [value=accept]'), 'statistics');
  await page.clock.runFor(9_000);
  await expect(findNotice(page)).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(findNotice(page)).toBeHidden();
});
