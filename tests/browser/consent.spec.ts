import type { Page } from '@playwright/test';
import { readGranted } from '../choice-cookie.ts';
import { getBanner } from './banner.ts';
import { texts } from './texts.ts';
import { expect, test } from './visitor.ts';

const getChoice = async (page: Page) => {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'consent');
  return cookie && readGranted(cookie.value);
};

for (const { locale, accept, reject, settings, save, statistics, again } of texts) {
  test.describe(`in ${locale}`, () => {
    test('nothing is stored before a choice', async ({ page, context }) => {
      await page.goto(`${locale}/privacy`);
      await expect(getBanner(page)).toBeVisible();
      await page.mouse.wheel(0, 3000);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    for (const [name, granted, said] of [
      [accept, ['statistics', 'advertising'], 3],
      [reject, [], 2],
    ] as const) {
      test(`"${name}" sticks over a reload`, async ({ page }) => {
        await page.goto(`${locale}/privacy`);
        await getBanner(page).getByRole('button', { name }).click();
        await expect(getBanner(page)).toBeHidden();
        await expect(page.locator('#saved p')).toBeVisible();
        await expect(page.locator('#saved').locator('[data-part]:visible')).toHaveCount(said);
        expect(await getChoice(page)).toEqual(granted);
        await page.reload();
        await expect(getBanner(page)).toBeHidden();
      });
    }

    test('a selection sticks, and is shown when the settings are opened again', async ({ page }) => {
      await page.goto(`${locale}/privacy`);
      await getBanner(page).getByRole('link', { name: settings, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: again });
      await dialog.getByRole('switch', { name: statistics }).check();
      await dialog.getByRole('button', { name: save }).click();
      await expect(dialog).toBeHidden();
      await expect(getBanner(page)).toBeHidden();
      expect(await getChoice(page)).toEqual(['statistics']);

      await page.reload();
      await expect(getBanner(page)).toBeHidden();
      await page.getByRole('contentinfo').getByRole('link', { name: again }).click();
      await expect(dialog.getByRole('switch', { name: statistics })).toBeChecked();
      await expect(getBanner(page)).toBeHidden();
      await dialog.getByRole('button', { name: reject }).click();
      await expect(dialog).toBeHidden();
      expect(await getChoice(page)).toEqual([]);
    });

    test('the first layer takes at most a third of a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`${locale}/privacy`);
      await expect(getBanner(page)).toBeVisible();
      expect((await getBanner(page).boundingBox())?.height).toBeLessThanOrEqual(640 / 3);
    });

    test('yes and no look alike', async ({ page }) => {
      await page.goto(`${locale}/privacy`);
      const looks = await Promise.all(
        [accept, reject].map((name) =>
          getBanner(page)
            .getByRole('button', { name })
            .evaluate((button) => {
              const { width, height } = button.getBoundingClientRect();
              const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
              return { width, height, color, backgroundColor, borderColor, fontSize, fontWeight };
            }),
        ),
      );
      expect(looks[0]).toEqual(looks[1]);
    });
  });
}

test('a choice reaches other open tabs at once', async ({ page, context }) => {
  await page.goto('en/privacy');
  const other = await context.newPage();
  await other.goto('cs/cookies');
  const asking = await context.newPage();
  await asking.goto('cs/privacy');
  await expect(getBanner(asking)).toBeVisible();
  await getBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect(getBanner(asking)).toBeHidden();
  await expect(other.locator('main').getByRole('switch', { name: 'Reklama' })).toBeChecked();
});

test('a choice can be made on the page for unknown addresses as well', async ({ page }) => {
  await page.goto('en/404');
  await getBanner(page).getByRole('button', { name: 'Reject all' }).click();
  await expect(getBanner(page)).toBeHidden();
  expect(await getChoice(page)).toEqual([]);
});

for (const [name, breakIt] of [
  ['fails', 'window.fetch = () => Promise.reject(new TypeError("offline"))'],
  ['cannot be made', 'delete window.fetch'],
  ['is refused', 'window.fetch = () => Promise.resolve(new Response("", { status: 503 }))'],
] as const) {
  test(`when the background request ${name} the browser sends the form itself`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto('en/privacy');
    await getBanner(page).getByRole('button', { name: 'Accept all' }).click();
    await expect(page).toHaveURL('en/choice/statistics-advertising');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cookie choice has been saved');
    expect(await getChoice(page)).toEqual(['statistics', 'advertising']);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is asked by a banner, and the policy reads', async ({ page }) => {
    await page.goto('th/privacy');
    await expect(getBanner(page)).toBeHidden();
    await expect(page.locator('#contact')).toContainText('info@photorobot.com');
  });

  test('the form of the cookie policy stores a choice', async ({ page }) => {
    await page.goto('cs/cookies');
    await page.getByRole('switch', { name: 'Reklama' }).check();
    await page.getByRole('button', { name: 'Uložit výběr' }).click();
    await expect(page).toHaveURL('cs/choice/advertising');
    expect(await getChoice(page)).toEqual(['advertising']);
    await page.goto('cs/cookies');
    await page.getByRole('button', { name: 'Odmítnout vše' }).click();
    await expect(page).toHaveURL('cs/choice/necessary');
    expect(await getChoice(page)).toEqual([]);
  });

  test('the footer leads to that form', async ({ page }) => {
    await page.goto('en/privacy');
    await page.getByRole('link', { name: 'Cookie settings', exact: true }).click();
    await expect(page).toHaveURL('en/cookies#cookie-settings');
    await expect(page.getByRole('heading', { name: 'Cookie settings' })).toBeInViewport();
  });
});
