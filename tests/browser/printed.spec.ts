// What is printed of an edition is a record: each sheet says by itself what it is.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { getOrigin, ports } from './ports.ts';
import { readSheets, squeeze } from './sheets.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

const print = async (page: Page) => readSheets(await page.pdf({ format: 'A4' }));

/** Runs in a page: marks where each row of its tables begins and ends, in the cell that needs most room; returns how many there are. */
function markRows(): number {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('main tbody tr')];
  for (const [index, { cells }] of rows.entries()) {
    const [longest] = [...cells].sort((one, other) => other.textContent.length - one.textContent.length);
    longest?.prepend(`«${index}: `);
    longest?.append(` :${index}»`);
  }
  return rows.length;
}

for (const [path, title, address, says, contacts] of [
  [
    '/th/privacy',
    'นโยบายความเป็นส่วนตัว ฉบับวันที่ 23 พฤศจิกายน พ.ศ. 2569 (ค.ศ. 2026)',
    '/th/privacy/2026-11-23',
    '',
    2,
  ],
  [
    '/en/privacy/2026-11-22',
    'Privacy policy, edition of 22 November 2026, superseded on 23 November 2026',
    '/en/privacy/2026-11-22',
    'No longer in force: superseded on 23 November 2026',
    2,
  ],
  [
    '/cs/cookies/2027-03-01',
    'Zásady používání souborů cookie, znění účinné od 1. března 2027',
    '/cs/cookies/2027-03-01',
    'Dosud neúčinné: nabude účinnosti 1. března 2027',
    1,
  ],
  [
    '/cs/privacy/2027-03-01/changes',
    'Zásady ochrany osobních údajů, znění účinné od 1. března 2027',
    '/cs/privacy/2027-03-01/changes',
    '',
    1,
  ],
  [
    '/en/cookies/2026-11-23/beside/th',
    'Cookie policy, edition of 23 November 2026',
    '/en/cookies/2026-11-23/beside/th',
    '',
    1,
  ],
] as const) {
  test(`${path} says on every sheet which page it is, of which edition`, async ({ page, request }) => {
    await page.goto(path);
    const sheets = await print(page);
    const file = address.replace(/(\d)\/.*$/, '$1');
    const source = await (await request.get(`${file}.md`)).body();
    const hash = createHash('sha256').update(source).digest('hex');
    for (const [index, sheet] of sheets.entries()) {
      const foot = `${title} · http://localhost:3000${address} · SHA-256 (.md) ${hash}`;
      expect(sheet).toContain(squeeze(foot));
      expect(sheet).toContain(`${index + 1}/${sheets.length}`);
    }
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets[0]).toContain(squeeze(says));
    const whole = sheets.join('');
    // The contacts stand once, at the head, where no sheet holds them alone; the privacy policy says them as well.
    expect(whole.split('CZ27367762').length - 1).toBe(contacts);
    expect(sheets[0]).toContain('CZ27367762');
    expect(whole).not.toMatch(/Citethissection|Readtheeditioninforce|Markdown/);
  });
}

for (const path of [
  '/en/cookies/2026-11-23',
  '/en/cookies/2026-11-23/changes',
  '/cs/cookies/2027-03-01/changes',
]) {
  test(`a row of the table of ${path} stands on one sheet, wherever the table is parted`, async ({
    page,
  }) => {
    await page.goto(path);
    const count = await page.evaluate(markRows);
    expect(count).toBeGreaterThan(5);
    const parted = new Set<number>();
    for (const height of [0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150]) {
      await page.evaluate((size) => {
        (document.querySelector('main h1') as HTMLElement).style.paddingBottom = `${size}mm`;
      }, height);
      const sheets = (await print(page)).map((sheet) => [
        sheet.match(/(?<=«)\d+(?=:)/g),
        sheet.match(/(?<=:)\d+(?=»)/g),
      ]);
      for (const [begun, ended] of sheets) expect(begun).toEqual(ended);
      const own = sheets.flatMap(([begun]) => (begun ? [begun] : []));
      expect(own.flat()).toHaveLength(count);
      parted.add(own.length);
    }
    // Somewhere the table itself was parted.
    expect([...parted]).toContain(2);
  });
}

test('where a table goes on, the heading of its columns stands again', async ({ page }) => {
  await page.goto('/en/cookies/2026-11-23');
  await page.evaluate(markRows);
  await page.evaluate(() => {
    (document.querySelector('main tbody tr') as HTMLElement).style.height = '150mm';
  });
  const own = (await print(page)).filter((sheet) => sheet.includes('«'));
  expect(own).toHaveLength(2);
  for (const sheet of own) expect(sheet).toContain('CookieProviderPurposeLastsWhatitisfor');
});

test('a link says where it leads, where its text does not', async ({ page }) => {
  await page.goto('/en/cookies');
  const [first = ''] = await print(page);
  expect(first).toContain('privacypolicy(/en/privacy).');
  expect(first).not.toContain('hl=en-US(http');
});
