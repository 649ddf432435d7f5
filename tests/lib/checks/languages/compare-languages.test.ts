import { describe, expect, it } from 'vitest';
import { checkLanguages } from '#lib/checks/languages/compare-languages.ts';
import { ContentError } from '#lib/content-error.ts';
import { listSharedNames } from '#lib/languages/facts/check-facts.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const today = '2026-06-01';
const kept = {
  th: 'เราเก็บข้อมูลของคุณไว้ 90 วัน',
  en: 'We keep your data for 90 days.',
  cs: 'Vaše údaje uchováváme 90 dnů.',
};
const other = {
  th: 'เราเก็บข้อมูลของคุณไว้ 60 วัน',
  en: 'We keep your data for 60 days.',
  cs: 'Vaše údaje uchováváme 60 dnů.',
};
/** An edition of two sections, which stand in the lines 7 and 11. */
/** Those in which there are texts: languages may be added. */
type Locale = keyof typeof kept;
const make = (locale: Locale, a: string = kept[locale], b: string = kept[locale], head = 'change: first') =>
  makeCheckedEdition(
    { locale, policy: 'terms', date: '2026-01-01' },
    `## 1. {#a}\n\n${a}\n\n## 2. {#b}\n\n${b}`,
    head,
  );
const path = (locale: string) => `content/${locale}/terms/2026-01-01.md`;
interface Given {
  isKept?: boolean;
  isCorrecting?: boolean;
  faults?: ContentError[];
}
const find = (
  editions: ReturnType<typeof make>[],
  { isKept = false, isCorrecting, faults = [] }: Given = {},
) =>
  checkLanguages(
    Map.groupBy(editions, getSealKey),
    new Set(listSharedNames([editions])),
    { isKept: () => isKept, ...(isCorrecting !== undefined && { isCorrecting: () => isCorrecting }) },
    today,
    faults,
  ).map(
    ({ file, line, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice(8, 10)}:${line}: ${problem} — ${remedy}`,
  );
const differs = (section: string, line: number) =>
  `cs:${line}: en names \`90 days\` in \`${section}\` (${path('en')}:${line}), cs names \`60 dnů\` — write the same in every language`;

describe('what an edition says', () => {
  it('is the same in every language', () => {
    expect(find([make('th'), make('en'), make('cs')])).toEqual([]);
    expect(find([])).toEqual([]);
  });

  it('is named where one language says something else', () => {
    expect(find([make('th'), make('en'), make('cs', other.cs)])).toEqual([differs('a', 9)]);
    expect(find([make('th'), make('en'), make('cs', other.cs, other.cs)])).toEqual([
      differs('a', 9),
      differs('b', 13),
    ]);
  });

  it('is one line to think about where it is sealed, and none where that is being corrected', () => {
    const sealed = (more: string) =>
      `warning: cs:9: terms of 2026-01-01 is sealed, and its languages differ: en names \`90 days\` in \`a\` (${path('en')}:9), cs names \`60 dnů\`${more} — mind it in the next edition`;
    const one = [make('th'), make('en'), make('cs', other.cs)];
    expect(find(one, { isKept: true })).toEqual([sealed('')]);
    expect(find([make('th'), make('en'), make('cs', other.cs, other.cs)], { isKept: true })).toEqual([
      sealed(' (and 1 more)'),
    ]);
    expect(find(one, { isKept: true, isCorrecting: false })).toEqual([sealed('')]);
    expect(find(one, { isKept: true, isCorrecting: true })).toEqual([]);
    expect(find(one, { isCorrecting: true })).toEqual([differs('a', 9)]);
    expect(find([make('th'), make('en'), make('cs')], { isKept: true })).toEqual([]);
  });

  it('is compared when it is there in every language', () => {
    expect(find([make('en'), make('cs', other.cs)])).toEqual([]);
  });

  it.each([
    ['that section until today', 'a', today, []],
    ['that section until yesterday', 'a', '2026-05-31', [differs('a', 9 + 4)]],
    ['another section', 'b', today, [differs('a', 9 + 4)]],
  ])('may wait by a waiver of %s', (_, section, until, told) => {
    const head = `change: first\nwaivers:\n  - section: ${section}\n    until: ${until}\n    reason: ill`;
    const found = find([make('th'), make('en'), make('cs', other.cs, kept.cs, head)]);
    expect(found).toEqual(told.map((line) => line.replace(`${path('en')}:13`, `${path('en')}:9`)));
  });

  it.each<[string, string, number, string[]]>([
    ['in that section', 'cs', 9, ['b']],
    ['at its heading', 'cs', 7, ['b']],
    ['in that section of another language', 'th', 10, ['b']],
    ['in the next section', 'cs', 11, ['a']],
    ['at the end of the next', 'cs', 99, ['a']],
    ['in the front matter', 'cs', 2, ['a', 'b']],
    ['in another file', 'de', 9, ['a', 'b']],
  ])('is not compared where a fault stands %s', (_, locale, line, sections) => {
    const faults = [new ContentError(path(locale), line, 'a fault', 'mend it')];
    const found = find([make('th'), make('en'), make('cs', other.cs, other.cs)], { faults });
    expect(found).toEqual(sections.map((section) => differs(section, section === 'a' ? 9 : 13)));
  });

  it('is not compared where it stands in another language', () => {
    const english = 'We keep all your data for 60 days and no longer.';
    expect(find([make('th'), make('en'), make('cs', english)])).toEqual([]);
    expect(find([make('th'), make('en'), make('cs', english)], { isKept: true })).toHaveLength(1);
  });
});

describe('how an edition is built', () => {
  const more = (locale: Locale) => make(locale, kept[locale], `${kept[locale]}\n\n${kept[locale]}`);
  const item = (locale: Locale) => make(locale, kept[locale], `- ${kept[locale]}`);
  const told = (own: string, is: string, original: string, but: string, [line, place] = [13, 13]) =>
    `${own}:${line}: the section "b" goes on here with ${is}, but with ${but} in ${path(original)}:${place} — give every language the same paragraphs, lists, tables and links in the same order`;
  const [paragraph, list] = ['a paragraph', 'a list of 1 item'];

  it('is compared with English, in as many languages as there are', () => {
    const thai = told('th', paragraph, 'en', 'nothing', [15, 13]);
    expect(find([more('th'), make('en'), make('cs')])).toEqual([thai]);
    expect(find([more('th'), make('en')])).toEqual([thai]);
    expect(find([more('th'), make('en'), make('cs')], { isKept: true })).toEqual([thai]);
    expect(find([more('th'), make('cs')])).toEqual([]);
  });

  it('names English where it alone is built otherwise', () => {
    expect(find([more('th'), make('en'), more('cs')])).toEqual([
      told('en', 'nothing', 'th', paragraph, [13, 15]),
    ]);
  });

  it('names each language where all are built otherwise', () => {
    expect(find([item('th'), make('en'), more('cs')])).toEqual([
      told('th', list, 'en', paragraph),
      told('cs', paragraph, 'en', 'nothing', [15, 13]),
    ]);
  });

  it('is to be mended before what it says is compared', () => {
    expect(find([make('th'), make('en'), make('cs', other.cs, `- ${other.cs}`)])).toEqual([
      told('cs', list, 'en', paragraph),
      differs('a', 9),
    ]);
  });
});
