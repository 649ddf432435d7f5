import { expect, it } from 'vitest';
import { checkReworded } from '#lib/checks/languages/passages/reworded.ts';
import { ContentError } from '#lib/content-error.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Words = Record<FrozenLocale, string>;

const locales = ['th', 'en', 'cs'] as const;
const kept: Words = {
  th: 'การปฏิเสธไม่มีผลต่อการใช้เว็บไซต์',
  en: 'A refusal has no effect on the use of the website. It is free.',
  cs: 'Odmítnutí nemá na používání webu vliv. Je bezplatné.',
};
/** Words that no list knows, in the place of others. */
const other: Words = {
  th: 'การปฏิเสธไม่มีผลต่อการใช้บริการ',
  en: 'A refusal has no effect on the use of the shop. It is free.',
  cs: 'Odmítnutí nemá na používání obchodu vliv. Je bezplatné.',
};
const longer: Words = {
  th: `${kept.th} เราตอบคุณ`,
  en: `${kept.en} We answer you.`,
  cs: `${kept.cs} Odpovíme vám.`,
};

/** An edition of one section, the second paragraph of which is always of its day. */
const make = (date: string, words: Words) =>
  locales.map((locale) =>
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${words[locale]}\n\n${date}`),
  );
const before = make('2026-12-01', kept);
const check = (words: Words, faults: ContentError[] = []) =>
  checkReworded(
    make('2027-01-15', words),
    ({ locale }) => before.find((each) => each.locale === locale),
    faults,
  ).map(({ message, isWarning }) => `${isWarning ? '' : 'error: '}${message}`);

it.each<[FrozenLocale, string]>([
  ['th', '"บริการ" instead of "เว็บไซต์"'],
  ['en', '"shop" instead of "website"'],
  ['cs', '"obchodu" instead of "webu"'],
])('names what %s alone words otherwise than before', (locale, change) => {
  expect(check({ ...kept, [locale]: other[locale] })).toEqual([
    `content/${locale}/terms/2027-01-15.md:9:1: ${locale} alone is worded otherwise than in the edition before, in line 9 ${change} — see that it still says what the others say; what it says otherwise, write in every language`,
  ]);
});

it.each(locales)('names where %s alone is worded as before', (locale) => {
  expect(check({ ...other, [locale]: kept[locale] })).toEqual([
    `content/${locale}/terms/2027-01-15.md:9:1: ${locale} alone is worded as in the edition before, in line 9 — see that it says what the others say now`,
  ]);
});

it('says nothing where every language kept its words, or none did', () => {
  expect([...check(kept), ...check(other), ...check(longer)]).toEqual([]);
});

it('nor of what merely looks otherwise', () => {
  expect(check({ ...kept, cs: kept.cs.replace(' na ', ' na\u00A0') })).toEqual([]);
});

it('nor where a mistake is told already', () => {
  const fault = new ContentError('content/en/terms/2027-01-15.md', 9, 'wrong', 'mend it');
  expect(check({ ...kept, cs: other.cs }, [fault])).toEqual([]);
});

it.each<['en' | 'cs', string]>([
  ['en', '"shop" instead of "website"'],
  ['cs', '"obchodu" instead of "webu"'],
])(
  'in a paragraph that changed in every language, names the sentence that %s alone words otherwise',
  (locale, change) => {
    const sentences = other[locale] + longer[locale].slice(kept[locale].length);
    const [first = '', ...more] = check({ ...longer, [locale]: sentences });
    expect(more).toEqual([]);
    expect(first).toContain(
      `${locale} alone is worded otherwise than in the edition before, in line 9 ${change}`,
    );
  },
);

it('tells of all places at once, and of what came and what is gone', () => {
  const say = (en: string) => ({ ...kept, en });
  expect(check(say(kept.en.replace(' no ', ' ')))[0]).toContain('in line 9 nothing instead of "no"');
  expect(check(say(kept.en.replace(' use ', ' daily use ')))[0]).toContain(
    'in line 9 "daily" instead of nothing',
  );
});

it('leaves it to the section where nothing else of it changed', () => {
  const of = (date: string, words: Words) =>
    locales.map((locale) =>
      makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${words[locale]}\n\nA.`),
    );
  const old = of('2026-12-01', kept);
  const now = of('2027-01-15', { ...kept, en: other.en });
  expect(checkReworded(now, ({ locale }) => old.find((each) => each.locale === locale), [])).toEqual([]);
});
