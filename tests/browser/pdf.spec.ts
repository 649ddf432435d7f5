// `npm run content pdf`: the page of an edition, printed by the browser that is here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { readSheets, squeeze } from './sheets.ts';

const fixtures = resolve('tests/fixtures');
let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const run = (words: string[], own: Record<string, string> = {}) => {
  const env = {
    ...process.env,
    AS_OF: '2026-12-01',
    CONTENT_FOLDER: `${fixtures}/content`,
    NODE_OPTIONS: `--import=${pathToFileURL(`${fixtures}/use-fixtures.ts`)}`,
    CHROMIUM_PATH: findChromium() ?? '',
    INIT_CWD: folder,
    SITE_URL: 'https://privacy.example',
    ...own,
  };
  const call = ['lib/cli/content.ts', 'pdf', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { env });
  return { status, output: `${stdout}${stderr}`.replaceAll(folder, '…').trim() };
};

const tell = (program: string, ...words: string[]) => spawnSync(program, words).stdout.toString();

for (const [locale, title, heading] of [
  ['th', 'นโยบายความเป็นส่วนตัว ฉบับวันที่ 1 มีนาคม พ.ศ. 2570 (ค.ศ. 2027)', 'นโยบายความเป็นส่วนตัว'],
  ['en', 'Privacy policy, edition of 1 March 2027', 'Privacy policy'],
  ['cs', 'Zásady ochrany osobních údajů, znění účinné od 1. března 2027', 'Zásady ochrany osobních údajů'],
] as const) {
  test(`is tagged, of the day of its edition, and the same each time (${locale})`, () => {
    const name = `privacy-2027-03-01-${locale}.pdf`;
    const path = join(folder, name);
    const write = () => {
      expect(run(['privacy', '2027-03-01', locale])).toEqual({ status: 0, output: `Wrote …/${name}.` });
      return readFileSync(path);
    };
    const pdf = write();
    expect(run(['privacy', '2027-03-01', locale]).output).toContain('is there already');
    const facts = tell('pdfinfo', '-rawdates', path);
    expect(facts).toContain(`Title:           ${title}`);
    expect(facts).toMatch(/CreationDate: +D:20270301000000\+00'00'\n/);
    expect(facts).toMatch(/ModDate: +D:20270301000000\+00'00'\n/);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)/);
    const tags = tell('pdfinfo', '-struct', path);
    for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Link'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    expect(pdf.toString('latin1')).toContain(`/Lang (${locale})`);
    // Its links lead to the site.
    expect(tell('pdfinfo', '-url', path)).toContain(`https://privacy.example/${locale}/cookies`);
    const sheets = readSheets(pdf);
    const hash = createHash('sha256')
      .update(readFileSync(`${fixtures}/content/${locale}/privacy/2027-03-01.md`))
      .digest('hex');
    // The contacts are at the head: no sheet holds them alone.
    expect(sheets[0]).toContain('CZ27367762');
    expect(sheets[0]).toContain(squeeze(heading));
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain(squeeze(title));
      expect(sheet).toContain(`https://privacy.example/${locale}/privacy/2027-03-01·SHA-256(.md)${hash}`);
      expect(sheet).toContain(`${index + 1}/${sheets.length}`);
    }
    rmSync(path);
    expect(write().equals(pdf)).toBe(true);
  });
}

test('says in one line what is missing where there is no browser', () => {
  expect(run(['privacy', '2027-03-01', 'cs'], { CHROMIUM_PATH: '/nowhere/chromium' })).toEqual({
    status: 1,
    output:
      'CHROMIUM_PATH: there is no /nowhere/chromium — install Chromium, Google Chrome or Microsoft Edge, or name one in CHROMIUM_PATH',
  });
});
