// What a browser sends is recorded as what it was: from which form, whether the first answer, a change or a withdrawal, in
// which language, and whether the signal was seen (GDPR Art. 7(1)).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openStore } from '#lib/server/records/read.ts';
import { type Running, site, startOurs } from '../server/running.ts';
import { texts } from './texts.ts';

let folder = '';
let server: Running;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  server = await startOurs(site, 0, undefined, join(folder, 'consent.sqlite'));
});
test.afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Presses a button, and waits for the answer to it. */
const press = async (page: Page, place: string, value: string) => {
  const answered = page.waitForResponse((response) => response.url().endsWith('/consent'));
  await page.locator(`${place} button[value=${value}]`).click();
  await answered;
};

/** What was recorded, in its order; each row in words. */
const readRows = () => {
  const records = openStore(join(folder, 'consent.sqlite'));
  const rows = [...records.list({ from: '0000-01-01', to: '9999-12-31' })];
  records.close();
  return rows.map(({ event_type, collection_method, language, granted, signal }) =>
    [event_type, collection_method, language, granted.replaceAll(/-\w+/g, ''), signal].join(', '),
  );
};

for (const { locale, again } of texts) {
  test(`in the banner, the settings and the receipt (${locale})`, async ({ page }) => {
    const address = `http://localhost:${server.port}/${locale}`;
    await page.goto(`${address}/privacy`);
    await press(page, '#cookie-banner', 'accept');
    await page.getByRole('contentinfo').getByRole('link', { name: again, exact: true }).click();
    await page.getByRole('dialog').locator('[name=advertising]').uncheck();
    await press(page, 'dialog', 'save');
    await page.goto(`${address}/cookies`);
    await press(page, '#cookie-receipt', 'withdraw');
    await press(page, 'main', 'accept');
    expect(readRows()).toEqual([
      `first, banner, ${locale}, statistics,advertising, 0`,
      `withdrawal, settings, ${locale}, statistics, 0`,
      `withdrawal, receipt, ${locale}, , 0`,
      `change, settings, ${locale}, statistics,advertising, 0`,
    ]);
  });

  test.describe('with the signal and without JavaScript', () => {
    test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'Sec-GPC': '1' } });

    test(`in the plain form (${locale})`, async ({ page }) => {
      for (const value of ['accept', 'reject']) {
        await page.goto(`http://localhost:${server.port}/${locale}/cookies`);
        await press(page, 'main', value);
      }
      expect(readRows()).toEqual([
        `first, plain form, ${locale}, statistics, 1`,
        `withdrawal, plain form, ${locale}, , 1`,
      ]);
    });
  });
}
