// No clock makes a visitor unable to answer: the server's day counts, whatever the browser believes the time is.
import { expect, test } from '@playwright/test';
import { readGranted } from '../choice-cookie.ts';
import { startOurs } from '../server/running.ts';

const day = 86_400_000;
const sinceMidnight = Date.now() % day;
for (const [name, offset] of [
  ['a minute slow just after midnight', day - sinceMidnight + 1000],
  ['three days slow', 3 * day],
  ['years slow', 4000 * day],
  ['an hour fast just before midnight', -sinceMidnight - 1000],
  ['years fast', -4000 * day],
] as const) {
  test(`a browser whose clock is ${name} can answer, withdraw, and is asked no more`, async ({
    page,
    context,
  }) => {
    // As the browser's clock is what it is, it is the server's that differs.
    const server = await startOurs(undefined, offset);
    try {
      const site = `http://localhost:${server.port}`;
      const today = new Date(Date.now() + offset).toISOString().slice(0, 10);
      await page.goto(`${site}/en/cookies`);
      for (const [answer, granted] of [
        ['accept', ['statistics', 'advertising']],
        ['reject', []],
      ] as const) {
        await page.locator(`main button[value=${answer}]`).first().click();
        await expect(page.locator('#cookie-banner')).toBeHidden();
        await expect(page.getByRole('status').getByText('has been saved')).toBeVisible();
        const [cookie] = await context.cookies(site);
        expect(cookie?.value).toContain(`2.${today}.`);
        expect(readGranted(cookie?.value)).toEqual(granted);
        await page.reload();
        await expect(page.locator('#cookie-receipt')).toBeVisible();
        await expect(page.locator('#cookie-banner')).toBeHidden();
        await page.goto(`${site}/en/choice/unsaved`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cookie choice has been saved');
        await page.goto(`${site}/en/cookies`);
      }
    } finally {
      await server.stop();
    }
  });
}
