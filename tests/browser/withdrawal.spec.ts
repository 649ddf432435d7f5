import { formatDay } from '#lib/i18n/dates.ts';
import { readGranted } from '../choice-cookie.ts';
import { expect, findUndeclared, test } from './visitor.ts';

const planted = ['_ga', '_ga_AB12CD', '_gcl_au'];
const plant = (url = '') => planted.map((name) => ({ name, value: '1', url }));

for (const { locale, withdraw, day, until, form } of [
  {
    locale: 'th' as const,
    withdraw: 'ถอนความยินยอม',
    day: /ตัวเลือกของคุณเมื่อ/,
    until: /ถามคุณอีกครั้งตั้งแต่/,
    form: /\d+\s\S+\sพ\.ศ\.\s25\d\d \(ค\.ศ\.\s20\d\d\)/,
  },
  {
    locale: 'en' as const,
    withdraw: 'Withdraw your consent',
    day: /Your choice of/,
    until: /ask you again from/,
    form: /\d+\s\w+\s20\d\d/,
  },
  {
    locale: 'cs' as const,
    withdraw: 'Odvolat souhlas',
    day: /Vaše volba ze dne/,
    until: /zeptáme ode dne/,
    form: /\d+\.\s\S+\s20\d\d/,
  },
]) {
  test(`the receipt shows the choice, and withdrawing removes its cookies in both tabs (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`/${locale}/cookies`);
    const receipt = page.locator('#cookie-receipt');
    await expect(receipt).toBeHidden();
    await page.locator('main button[value=accept]').click();
    await expect(receipt).toBeVisible();
    const today = new Date().toISOString().slice(0, 10);
    await expect(receipt.getByText(day)).toContainText(formatDay(locale, today));
    await expect(receipt.getByText(until)).toContainText(form);
    await expect(receipt.getByRole('listitem')).toHaveCount(2);

    await context.addCookies(plant(baseURL));
    const other = await context.newPage();
    await other.goto(`/${locale}/cookies`);
    await expect(other.locator('#cookie-receipt').getByRole('listitem')).toHaveCount(2);
    await receipt.getByRole('button', { name: withdraw }).press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    for (const tab of [page, other]) {
      await expect(tab.locator('#cookie-receipt').getByRole('listitem')).toHaveCount(1);
      // What was refused is nothing that could be withdrawn.
      await expect(tab.locator('#cookie-receipt').getByRole('button', { name: withdraw })).toBeHidden();
      await expect(tab.locator('main').getByRole('switch', { checked: true })).toHaveCount(1);
    }
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['consent']);
  });
}

test('the registry check catches a cookie and a storage that nobody declared', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/en');
  await context.addCookies([{ name: '_fbp', value: '1', url: baseURL ?? '' }]);
  await page.evaluate(() => localStorage.setItem('visitor', '1'));
  expect(await findUndeclared(context)).toEqual(['_fbp', 'localStorage: visitor']);
  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
});

test.describe('with Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'Sec-GPC': '1' } });

  test('advertising stays off with "accept all", and goes on by its switch alone', async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto('/en/cookies');
    await expect(page.locator('main').getByText('Global Privacy Control').first()).toBeVisible();
    const getGranted = async () =>
      readGranted((await context.cookies()).find(({ name }) => name === 'consent')?.value);
    await page.locator('main button[value=accept]').click();
    await expect.poll(getGranted).toEqual(['statistics']);
    await page.locator('main').getByRole('switch', { name: 'Advertising' }).check();
    await page.locator('main button[value=save]').click();
    await expect.poll(getGranted).toEqual(['statistics', 'advertising']);
  });

  test('the site says that it honours the signal', async ({ request }) => {
    const answer = await request.get('/.well-known/gpc.json');
    expect(await answer.json()).toEqual({
      gpc: true,
      lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
});

test('without the signal there is no note of it', async ({ page }) => {
  await page.goto('/en/cookies');
  await expect(page.locator('#cookie-settings').getByText('Global Privacy Control')).toBeHidden();
});

test('the banner fits and works at 200 % zoom, on 320 px, and with reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const viewport of [
    { width: 640, height: 400 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/cs/privacy');
    const banner = page.locator('#cookie-banner');
    await banner.getByRole('link', { name: 'Nastavení' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const place of [dialog, banner]) {
      for (const button of await place.locator('button:visible').all()) {
        await button.scrollIntoViewIfNeeded();
        await expect(button).toBeInViewport({ ratio: 1 });
      }
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('the banner takes no focus and is closed by a choice alone', async ({ page }) => {
  await page.goto('/en/privacy');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('#cookie-banner')).toBeVisible();
});
