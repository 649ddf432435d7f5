// What the site says after an answer is what is so, whatever the browser keeps, sends, refuses or believes the time is
// (GDPR Art. 7(1), 7(3)): the text "saved" stands where something is stored, and nowhere else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { getBanner } from './banner.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { texts } from './texts.ts';
import { expect, test } from './visitor.ts';

/** A browser of its own, with settings that a visitor may have made. */
async function openBrowser(
  options: { preferences: object; javaScriptEnabled?: boolean },
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { preferences, ...rest } = options;
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
    ...rest,
  });
  await use(context).finally(() => context.close());
  rmSync(profile, { recursive: true });
}

const noCookies = { profile: { default_content_setting_values: { cookies: 2 } } };

for (const { locale, accept, reject, saved, unsaved, nothing, necessary, allowed } of texts) {
  test.describe(`in ${locale}`, () => {
    test('the address of the notice says nothing to those who have not chosen', async ({ page }) => {
      await page.goto(`/${locale}/privacy#saved`);
      await expect(getBanner(page)).toBeVisible();
      await expect(page.getByText(saved)).toBeHidden();
      await expect(page.getByText(unsaved)).toBeHidden();
    });

    test('with cookies blocked the banner closes, and says that nothing was saved', async ({ baseURL }) => {
      await openBrowser({ preferences: noCookies }, async (context) => {
        const page = await context.newPage();
        await page.goto(`${baseURL}/${locale}/privacy`);
        await getBanner(page).getByRole('button', { name: accept }).click();
        await expect(page.getByRole('status').getByText(unsaved)).toBeVisible();
        await expect(page.getByRole('status').getByText(necessary)).toBeVisible();
        await expect(page.getByText(saved)).toBeHidden();
        await expect(page.getByText(allowed[0] ?? '')).toBeHidden();
        await expect(getBanner(page)).toBeHidden();
        expect(await context.cookies()).toEqual([]);
      });
    });

    test('with cookies blocked and without JavaScript the answer says that nothing was saved', async ({
      baseURL,
    }) => {
      await openBrowser({ preferences: noCookies, javaScriptEnabled: false }, async (context) => {
        const page = await context.newPage();
        await page.goto(`${baseURL}/${locale}/cookies`);
        await page.locator('main').getByRole('button', { name: reject }).click();
        await expect(page).toHaveURL(`${baseURL}/${locale}/choice/unsaved`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(nothing);
        await expect(page.getByText(saved)).toBeHidden();
      });
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the answer says what was saved, and leads back to the settings', async ({ page }) => {
        await page.goto(`/${locale}/cookies`);
        await page.locator('main').getByRole('button', { name: accept }).click();
        await expect(page).toHaveURL(`/${locale}/choice/statistics-advertising`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved);
        for (const text of allowed) await expect(page.locator('main').getByText(text)).toBeVisible();

        await page.locator('main a[href$="#cookie-settings"]').click();
        await expect(page).toHaveURL(`/${locale}/cookies#cookie-settings`);
        await page.locator('main').getByRole('button', { name: reject }).click();
        await expect(page).toHaveURL(`/${locale}/choice/necessary`);
        await expect(page.locator('main').getByText(necessary)).toBeVisible();
        for (const text of allowed) await expect(page.locator('main').getByText(text)).toBeHidden();
      });

      test('no address says "saved" to those who have not chosen', async ({ page }) => {
        for (const path of ['privacy#saved', 'choice/necessary', 'choice/statistics-advertising']) {
          await page.goto(`/${locale}/${path}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByText(saved)).toBeHidden();
        }
        await expect(page).toHaveURL(`/${locale}/choice/unsaved`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(nothing);
      });
    });
  });
}
