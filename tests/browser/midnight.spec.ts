// A page that was opened before midnight is answered after it, on a day that asks for advertising otherwise: what the page
// did not show is not answered by it (GDPR Art. 4(11): specific, informed), and is asked for anew.
import { expect, test } from '@playwright/test';
import { readGranted } from '../choice-cookie.ts';
import { type Running, startOurs } from '../server/running.ts';
import { getBanner } from './banner.ts';
import { startRelay } from './relay.ts';
import { texts } from './texts.ts';

const at = (moment: string) => startOurs(undefined, Date.parse(moment) - Date.now());
let [evening, morning]: Running[] = [];
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  [evening, morning] = [await at('2027-02-28T12:00:00Z'), await at('2027-03-01T12:00:00Z')];
});
test.afterAll(async () => {
  await Promise.all([evening?.stop(), morning?.stop()]);
});

const openRelay = async () => {
  const relay = await startRelay(`http://localhost:${evening?.port}`);
  return { ...relay, passMidnight: () => relay.turnTo(`http://localhost:${morning?.port}`) };
};

for (const { locale, accept, reject, saved, allowed, again, asked } of texts) {
  test(`"${accept}" grants what the page showed, and asks again for the rest alone`, async ({
    page,
    context,
  }) => {
    const relay = await openRelay();
    const getGranted = async () => (await context.cookies()).flatMap(({ value }) => readGranted(value));
    await page.goto(`${relay.url}/${locale}/privacy`);
    await expect(getBanner(page)).toBeVisible();
    relay.passMidnight();
    await getBanner(page).getByRole('button', { name: accept }).click();
    await expect(page.getByRole('status').getByText(allowed[0] ?? '')).toBeVisible();
    await expect(page.getByRole('status').getByText(allowed[1] ?? '')).toBeHidden();
    await expect.poll(getGranted).toEqual(['statistics']);

    await page.reload();
    await expect(getBanner(page).getByText(asked)).toBeVisible();
    await getBanner(page).getByRole('button', { name: reject }).click();
    await expect(getBanner(page)).toBeHidden();
    expect(await getGranted()).toEqual(['statistics']);
    await page.reload();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: again })).toBeVisible();
    await expect(getBanner(page)).toBeHidden();
    relay.close();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`"${accept}" grants what the page showed, and the answer says so`, async ({ page }) => {
      const relay = await openRelay();
      await page.goto(`${relay.url}/${locale}/cookies`);
      relay.passMidnight();
      await page.locator('main').getByRole('button', { name: accept }).click();
      await expect(page).toHaveURL(`${relay.url}/${locale}/choice/statistics`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved);
      await expect(page.locator('main').getByText(allowed[0] ?? '')).toBeVisible();
      await expect(page.locator('main').getByText(allowed[1] ?? '')).toBeHidden();
      relay.close();
    });
  });
}
