// What is wrong is found in the files, in the company's facts and in the texts of the interface, and counted.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCompanyDays } from '#lib/checks/company/company-facts.ts';
import { countFound } from '#lib/checks/count-found.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { findMistakes } from '#lib/checks/found.ts';
import { ContentError } from '#lib/content-error.ts';
import { readCompanyFacts } from '#lib/policy/company.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

describe('a copy without editions', () => {
  useCopyOfContent([]);
  const name = { locale: 'th', policy: 'terms', date: '2026-01-01' } as const;
  const path = 'content/th/terms/2026-01-01.md';
  const read = (text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
    const errors: ContentError[] = [];
    const edition = readCheckedEdition(name, errors);
    return { edition, told: errors.map(({ message }) => message) };
  };

  it('has its files checked by themselves: how they are written, and the style of the house', () => {
    const head = '---\ntitle: ข้อกำหนด\ndescription: ข้อกำหนด\nchange: first\n---\n';
    const { edition, told } = read(`${head}\n## หนึ่ง {#a}\n\nมี<b>โซลูชั่น\n`);
    expect(told).toEqual([
      `${path}:9:3: raw HTML is not allowed — write it as Markdown, or put it in \`backticks\` to show it`,
      `${path}:9:6: the house does not write "โซลูชั่น" — write โซลูชัน`,
    ]);
    expect(edition).toMatchObject({ ...name, path, frontMatter: { change: 'first' } });
    expect(edition?.sections.map(({ id, line }) => [id, line])).toEqual([['a', 7]]);
  });

  it('gives no edition of a file whose front matter is wrong', () => {
    const { edition, told } = read('---\ntitle: ข้อกำหนด\n---\n\n## หนึ่ง {#a}\n\nมี\n');
    expect(edition).toBeUndefined();
    expect(told.length).toBeGreaterThan(0);
  });

  it('is found to have no policy, and what is wrong in its messages as well', () => {
    edit('messages/th.json', '"LanguageSwitcher": {\n    "label"', '"LanguageSwitcher": {\n    "lable"');
    expect(findMistakes('2026-12-01').map(({ file, problem }) => `${file}: ${problem}`)).toEqual(
      expect.arrayContaining([
        'content: there is no policy',
        'messages/th.json: "LanguageSwitcher.label" is missing',
      ]),
    );
  });
});

describe('a copy with a draft', () => {
  useCopyOfContent(['privacy/2026-11-22']);

  it.each([
    'messages/en.json',
    'messages/cs.json',
    'messages/th.json',
    'content/company.json',
    'content/editions.lock.json',
    'content/coverage.yml',
    'content/terms.yml',
  ])('is read to its end, whatever else cannot be read: %s', (path) => {
    for (const locale of ['en', 'cs', 'th'])
      cpSync(at(`content/${locale}/privacy/2026-11-22.md`), at(`content/${locale}/privacy/2027-06-01.md`));
    writeFileSync(at(path), '{,');
    const found = findMistakes('2026-12-01').map(({ file }) => file);
    expect(found).toContain(path);
    expect(found).toContain('content/en/privacy/2027-06-01.md');
  });
});

it('is counted in words, what is to be thought about by itself', () => {
  const make = (isWarning: boolean) => new ContentError('a.md', 1, 'wrong', 'mend it', isWarning);
  expect(countFound([])).toBe('0 to mend, 0 to think about: npm run content');
  expect(countFound([make(true), make(false), make(true)])).toBe(
    '1 to mend, 2 to think about: npm run content',
  );
});

it('has an edition of the privacy policy on each day from which a fact about the company is another', () => {
  const days = ['2026-01-01', '2026-06-01'];
  const { changes: _, ...company } = readCompanyFacts();
  const find = (...from: string[]) =>
    checkCompanyDays(
      { ...company, changes: from.map((day) => ({ from: day, city: 'Brno' })) },
      days,
      '2026-02-01',
      () => ({ line: 1, column: 1 }),
    ).map(({ message }) => message);
  expect(find()).toEqual([]);
  expect(find('2026-06-01')).toEqual([]);
  expect(find('2025-12-31')).toEqual([
    'content/company.json:1:1: the company’s facts change on 2025-12-31, on which no edition of the privacy policy takes effect — that day has passed: write one to come, and npm run content new privacy <date>; or that of the edition which says so: 2026-01-01, 2026-06-01',
  ]);
  expect(find('2026-01-01', '2026-03-01')).toEqual([
    'content/company.json:1:1: the company’s facts change on 2026-03-01, on which no edition of the privacy policy takes effect — npm run content new privacy 2026-03-01, and write there what changes',
  ]);
});
