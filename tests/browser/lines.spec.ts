// No line of any page, at any width, parts what the typography of its language keeps together: for Czech ČSN 01 6910, for
// Thai that no word is cut and no ๆ begins a line, for all that dates, units and references are read at once.
import { locales } from '../fixtures/routing.ts';
import { findBroken } from './broken-lines.ts';
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

const widths = [320, 340, 360, 375, 390, 414, 480, 540, 600, 700, 768, 900, 1000, 1280, 1600, 1920];

const kinds = [
  '',
  '/privacy',
  '/cookies',
  '/rights',
  '/privacy/history',
  '/privacy/2026-11-22',
  '/404',
].concat(['/privacy/2027-03-01/changes', '/cookies/2026-11-23/changes', '/choice/unsaved']);
const beside = ['/th/privacy/2026-11-23/beside/cs', '/cs/cookies/2026-11-23/beside/en'];

for (const path of [...locales.flatMap((locale) => kinds.map((kind) => `/${locale}${kind}`)), ...beside]) {
  test(`${path} parts nothing at the end of a line that is to be read at once`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        details.name = '';
        details.open = true;
      }
    });
    const broken: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { found, checked } = await page.evaluate(findBroken);
      expect(checked).toBeGreaterThan(1);
      broken.push(...found.map((each) => `${width}: ${each}`));
    }
    expect(broken).toEqual([]);
  });
}
