// The day from which one is asked again, as the receipt says it, is the day on which the browser forgets the answer: 12
// months after a yes and 6 after a no, by the server's clock; of a shorter month its last.
import { expect, test } from '@playwright/test';
import { startOurs } from '../server/running.ts';

const offset = Date.parse('2027-08-31T12:00:00Z') - Date.now();
const minute = 60_000;

for (const [locale, today, afterYes, afterNo] of [
  [
    'th',
    '31 สิงหาคม พ.ศ. 2570 (ค.ศ. 2027)',
    '31 สิงหาคม พ.ศ. 2571 (ค.ศ. 2028)',
    '29 กุมภาพันธ์ พ.ศ. 2571 (ค.ศ. 2028)',
  ],
  ['en', '31 August 2027', '31 August 2028', '29 February 2028'],
  ['cs', '31. srpna 2027', '31. srpna 2028', '29. února 2028'],
] as const) {
  test(`the receipt names the day of an answer, and that on which one is asked again (${locale})`, async ({
    page,
    context,
  }) => {
    const server = await startOurs(undefined, offset);
    try {
      await page.goto(`http://localhost:${server.port}/${locale}/cookies`);
      for (const [answer, said, midnight] of [
        ['accept', afterYes, '2028-08-31T00:00:00.000Z'],
        ['reject', afterNo, '2028-02-29T00:00:00.000Z'],
      ] as const) {
        await page.locator(`main button[value=${answer}]`).click();
        await expect(page.locator('#cookie-receipt').getByRole('time')).toHaveText([today, said]);
        const [cookie] = await context.cookies();
        const end = (cookie?.expires ?? 0) * 1000 + offset;
        expect(new Date(Math.round(end / minute) * minute).toISOString()).toBe(midnight);
      }
    } finally {
      await server.stop();
    }
  });
}
