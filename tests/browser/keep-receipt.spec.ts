import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openStore } from '#lib/server/records/read.ts';
import { type Running, site, startOurs } from '../server/running.ts';
import { findViolations } from './violations.ts';

let folder = '';
let server: Running;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  server = await startOurs(site, 0, undefined, join(folder, 'consent.sqlite'));
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    for (const [locale, keep] of [
      ['en', 'Confirm and download a receipt'],
      ['cs', 'Potvrdit a stáhnout doklad'],
      ['th', 'ยืนยันและดาวน์โหลดหลักฐาน'],
    ] as const) {
      test(`gives a receipt by which its record is found (${locale})`, async ({ page }) => {
        const address = `http://localhost:${server.port}/${locale}`;
        await page.goto(`${address}/cookies`);
        const answered = page.waitForResponse((response) => response.url().endsWith('/consent'));
        await page.locator('#cookie-settings').locator('button[value=accept]').click();
        await answered;
        await page.goto(`${address}/choice/unsaved`);
        await expect(page).toHaveURL(`${address}/choice/statistics-advertising`);
        if (javaScriptEnabled) expect(await findViolations(page)).toEqual([]);
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', { name: keep }).click();
        const file = await (await downloading).path();
        const receipt = JSON.parse(readFileSync(file, 'utf8'));
        const records = openStore(join(folder, 'consent.sqlite'));
        expect(records.find(receipt.record_id)).toMatchObject({
          event_type: 'confirmation',
          language: locale,
          granted: expect.stringMatching(/^statistics-.+,advertising-/),
        });
        records.close();
        // The page stays.
        await expect(page).toHaveURL(`${address}/choice/statistics-advertising`);
      });
    }
  });
}
