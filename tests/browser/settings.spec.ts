// The settings open on any page as what they are, and leave the reader where they were (WCAG 2.4.3, 3.2.5).
import type { Locator, Page } from '@playwright/test';
import { getBanner } from './banner.ts';
import { texts } from './texts.ts';
import { expect, test } from './visitor.ts';

const find = (page: Page, name: string) =>
  page.getByRole('contentinfo').getByRole('link', { name, exact: true });

for (const { locale, again: settings, close, withdraw, necessary } of texts) {
  test.describe(`in ${locale}`, () => {
    test('the settings open with the present choice, and close without another', async ({ page }) => {
      await page.goto(`${locale}/privacy`);
      await getBanner(page).locator('button[value=accept]').click();
      await expect(getBanner(page)).toBeHidden();
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 667, height: 320 },
      ]) {
        await page.setViewportSize(viewport);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const link = find(page, settings);
        await link.focus();
        const place = await page.evaluate(() => scrollY);
        for (const leave of [
          () => page.keyboard.press('Escape'),
          () => page.getByRole('button', { name: close, exact: true }).click(),
        ]) {
          await page.keyboard.press('Enter');
          const dialog = page.getByRole('dialog', { name: settings });
          await expect(dialog.getByRole('heading', { name: settings })).toBeVisible();
          await expect(dialog.locator('[role=switch][name]:checked')).toHaveCount(2);
          await expect(dialog.locator('#cookie-receipt li:visible')).toHaveCount(2);
          await expect(getBanner(page)).toBeHidden();
          await leave();
          await expect(dialog).toHaveCount(0);
          await expect(link).toBeFocused();
          expect(await page.evaluate(() => scrollY)).toBe(place);
        }
      }
      expect(page.url()).toMatch(/\/privacy$/);
    });

    test('a withdrawal is offered to those who have granted something, and to no one else', async ({
      page,
    }) => {
      await page.goto(`${locale}/privacy`);
      const dialog = page.getByRole('dialog');
      const button = dialog.getByRole('button', { name: withdraw });
      await find(page, settings).click();
      await expect(dialog.locator('button[value=accept]')).toBeVisible();
      await expect(dialog.locator('#cookie-receipt')).toBeHidden();
      await dialog.locator('button[value=accept]').click();
      await expect(dialog).toHaveCount(0);
      await find(page, settings).click();
      await button.click();
      await expect(dialog).toHaveCount(0);
      await find(page, settings).click();
      await expect(dialog.locator('#cookie-receipt')).toContainText(necessary);
      await expect(button).toBeHidden();
    });

    test('the cookie policy asks in its form alone, which looks as the settings elsewhere do', async ({
      page,
    }) => {
      const look = (place: string) =>
        page
          .locator(`${place} #cookie-settings`)
          .locator('[role=switch]')
          .first()
          .evaluate((box) => {
            const { width, height } = box.getBoundingClientRect();
            return [width, height, getComputedStyle(box).appearance];
          });
      await page.goto(`${locale}/privacy`);
      await find(page, settings).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const elsewhere = await look('dialog');
      await page.goto(`${locale}/cookies`);
      await expect(page.locator('main button[value=accept]')).toBeVisible();
      expect(await look('main')).toEqual(elsewhere);
      await expect(page.getByRole('button', { name: close, exact: true })).toBeHidden();
      await expect(getBanner(page)).toBeHidden();
      await find(page, settings).click();
      await expect(page).toHaveURL(`${locale}/cookies#cookie-settings`);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });
}

test('after an answer by keyboard one goes on in the text, where one is', async ({ page }) => {
  await page.goto('en/privacy');
  await page.evaluate(() => scrollTo(0, 500));
  await getBanner(page).locator('button[value=reject]').focus();
  await page.keyboard.press('Enter');
  await expect(getBanner(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(500);
});

for (const { locale, settings, again } of texts) {
  test.describe(`in ${locale}`, () => {
    test('after an answer in the settings by keyboard one is where they were opened, or in the text where that has gone', async ({
      page,
    }) => {
      await page.goto(`${locale}/privacy`);
      await page.evaluate(() => scrollTo(0, 500));
      const answer = async (opener: Locator, name: string) => {
        await opener.focus();
        const place = await page.evaluate(() => scrollY);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').locator(`button[value=${name}]`).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(getBanner(page)).toBeHidden();
        expect(await page.evaluate(() => scrollY)).toBe(place);
      };
      await answer(getBanner(page).getByRole('link', { name: settings, exact: true }), 'reject');
      await expect(page.getByRole('main')).toBeFocused();
      const link = find(page, again);
      await answer(link, 'accept');
      await expect(link).toBeFocused();
      await answer(link, 'withdraw');
      await expect(link).toBeFocused();
    });
  });
}

for (const [what, breakIt] of [
  ['cannot be asked for', 'window.fetch = () => Promise.reject(new TypeError("offline"))'],
  ['are not there', 'window.fetch = () => Promise.resolve(new Response("none", { status: 503 }))'],
] as const) {
  test(`where the settings ${what}, their link leads`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto('en/privacy');
    await find(page, 'Cookie settings').click();
    await expect(page).toHaveURL('en/cookies#cookie-settings');
  });
}
