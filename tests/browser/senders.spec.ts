// Whose forms are taken: what a real browser says of a form's page by `Origin` and `Sec-Fetch-Site`. The whole table of
// verdicts stands in tests/lib/consent/sender.test.ts.
import { expect, test } from '@playwright/test';
import { readGranted } from '../choice-cookie.ts';
import { startRelay } from './relay.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a browser that sends no referrer (JavaScript: ${javaScriptEnabled})`, () => {
    test.use({ javaScriptEnabled });

    test('can agree, refuse and withdraw', async ({ page, context, baseURL }) => {
      const relay = await startRelay(baseURL, { 'referrer-policy': 'no-referrer' });
      for (const [answer, granted] of [
        ['accept', ['statistics', 'advertising']],
        ['reject', []],
      ] as const) {
        await page.goto(`${relay.url}/en/cookies`);
        await page.locator(`main button[value=${answer}]`).first().click();
        await expect
          .poll(async () => (await context.cookies()).map(({ value }) => readGranted(value)))
          .toEqual([granted]);
      }
      relay.close();
      // A request in the background names its origin all the same.
      const origin = javaScriptEnabled ? relay.url : 'null';
      const said = ['same-origin', origin, undefined];
      expect(
        relay.posts.map((headers) => [headers['sec-fetch-site'], headers.origin, headers.referer]),
      ).toEqual([said, said]);
    });
  });
}

test.describe('in a sandbox, whose origin is null as well', () => {
  test('nobody’s answer is taken', async ({ page, context, baseURL }) => {
    const sandbox = { 'content-security-policy': 'sandbox allow-forms allow-scripts' };
    const relay = await startRelay(baseURL, sandbox);
    await page.goto(`${relay.url}/en/privacy`);
    const answer = page.waitForResponse('**/consent');
    await page.locator('#cookie-banner form').evaluate((form: HTMLFormElement) => {
      form.append(Object.assign(document.createElement('input'), { name: 'choice', value: 'accept' }));
      form.submit();
    });
    expect((await answer).status()).toBe(403);
    relay.close();
    expect(relay.posts).toMatchObject([{ 'sec-fetch-site': 'cross-site', origin: 'null' }]);
    expect(await context.cookies()).toEqual([]);
  });

  test('where cookies throw, the script goes on', async ({ page, context, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const relay = await startRelay(baseURL, { 'content-security-policy': 'sandbox allow-scripts' });
    await page.goto(`${relay.url}/en/privacy`);
    await expect(page.locator('#cookie-banner')).toBeVisible();
    const thrown = await page.evaluate(() => {
      try {
        return document.cookie;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(thrown).toBe('SecurityError');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
    await expect(page).toHaveURL(/\/en\/cookies#cookie-settings/);
    await page.getByRole('link', { name: 'Čeština' }).click();
    await expect(page).toHaveURL(/\/cs\/cookies/);
    await page.locator('main button[value=accept]').click();
    relay.close();
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
  });
});
