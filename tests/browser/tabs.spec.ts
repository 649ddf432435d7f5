// A choice reaches every tab, however it was sent and whatever the browser refuses the script (GDPR Art. 7(3)).
import type { BrowserContext } from '@playwright/test';
import { getBanner } from './banner.ts';
import { expect, test } from './visitor.ts';

const getNames = async (context: BrowserContext) => (await context.cookies()).map(({ name }) => name);

test('what was sent by the plain form reaches other tabs', async ({ page, context }) => {
  await page.goto('/en/cookies');
  const other = await context.newPage();
  await other.goto('/cs/cookies');
  const asking = await context.newPage();
  await asking.goto('/cs/privacy');
  await expect(getBanner(asking)).toBeVisible();
  for (const [answer, granted] of [
    ['accept', 2],
    ['reject', 0],
  ] as const) {
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new TypeError('offline'));
    });
    await page.locator(`main button[value=${answer}]`).first().click();
    await expect(page).toHaveURL(/\/en\/choice\//);
    await expect(getBanner(asking)).toBeHidden();
    await expect(other.locator('main [role=switch][name]:checked')).toHaveCount(granted);
    await page.goto('/en/cookies');
  }
});

test('what was sent from a tab without script reaches a tab with it when that is looked at', async ({
  page,
  context,
}) => {
  await page.goto('/en/cookies');
  const plain = await context.newPage();
  await (await context.newCDPSession(plain)).send('Emulation.setScriptExecutionDisabled', { value: true });
  await plain.goto('/en/cookies');
  await plain.locator('main button[value=accept]').first().click();
  await expect(plain).toHaveURL('/en/choice/statistics-advertising');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.locator('main [role=switch][name]:checked')).toHaveCount(2);
});

test('another tab that is opened leaves alone what was switched and not yet saved', async ({
  page,
  context,
}) => {
  await page.goto('/en/cookies');
  await page.locator('main').getByRole('switch', { name: 'Advertising' }).check();
  const other = await context.newPage();
  await other.goto('/en/privacy');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.locator('main').getByRole('switch', { name: 'Advertising' })).toBeChecked();
});

test.describe('the script goes on', () => {
  for (const [name, breakIt] of [
    ['there are no channels', 'delete window.BroadcastChannel'],
    [
      'channels throw',
      'window.BroadcastChannel = class { constructor() { throw new DOMException("no", "SecurityError"); } }',
    ],
    [
      'messages throw',
      'BroadcastChannel.prototype.postMessage = () => { throw new DOMException("no", "InvalidStateError"); }',
    ],
  ] as const) {
    test(`where ${name}`, async ({ page, context }) => {
      await page.addInitScript(breakIt);
      await page.goto('/en/privacy');
      await getBanner(page).getByRole('button', { name: 'Reject all' }).click();
      await expect(getBanner(page)).toBeHidden();
      await expect(page.getByRole('status').getByText('has been saved')).toBeVisible();
      expect(await getNames(context)).toEqual(['consent']);
    });
  }
});
