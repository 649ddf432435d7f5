// How much one language says against the others, and whether it denies, or names several things, as they do.
import { describe, expect, it } from 'vitest';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import { show } from './made-row.ts';

type Texts = Record<'th' | 'en' | 'cs', string>;
const make = (said: Texts) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
    ),
  );
const find = (said: Texts, before?: Texts) => {
  const old = before ? make(before) : [];
  return show(comparePassages(make(said), ({ locale }) => old.find((each) => each.locale === locale)));
};
const all = (text: string): Texts => ({ th: text, en: text, cs: text });
/** A word of so many letters. */
const x = (letters: number) => 'x'.repeat(letters);
/** Two paragraphs that are said alike beside one, so that it is known how long each language says things. */
const beside = (text: string) => `${x(200)}\n\n${x(200)}\n\n${text}`;

describe('how much one language says', () => {
  const told = (own: string, what: string, others: string) =>
    `warning: ${own}:13:1: ${own} says much ${what} in this passage than ${others} — see that nothing is lost or added, and say the same in every language`;

  it.each([
    [131, []],
    [129, [told('cs', 'less', 'th:13 and en:13')]],
    [309, []],
    [311, [told('cs', 'more', 'th:13 and en:13')]],
  ])('is told beyond two thirds and three halves: of 200 letters %i', (letters, found) => {
    expect(find({ ...all(beside(x(200))), cs: beside(x(letters)) })).toEqual(found);
  });

  it('is told where most are long', () => {
    const of = (own: number, other: number) => find({ ...all(beside(x(other))), cs: beside(x(own)) });
    expect([of(60, 119), of(60, 120).length, of(200, 119)]).toEqual([[], 1, []]);
    expect(find({ th: beside(x(119)), en: beside(x(120)), cs: beside(x(60)) })).toEqual([]);
  });

  it('is not told of what stood elsewhere in its section, and where it is kept by all', () => {
    const texts = (...own: string[]) => own.join('\n\n');
    const [one, other, short] = [`a${x(200)}`, `b${x(200)}`, `c${x(60)}`];
    const before = all(texts(one, other, short));
    expect(find({ ...before, cs: texts(one, short, other) }, before)).toEqual([]);
    expect(find({ ...before, cs: texts(one, short, other) })).toHaveLength(1);
    const uneven = { ...before, cs: texts(one, short, short) };
    expect([find(uneven, uneven), find(uneven).length]).toEqual([[], 1]);
  });
});

describe('a passage that grew since the edition before, and not in the others', () => {
  const told = (what: string) =>
    `warning: cs:13:1: cs became ${what} in this passage since the edition before, and th:13 and en:13 did not — see that no sentence is lost or added, and say the same in every language`;

  it('is told', () => {
    const before = all(beside(x(200)));
    const now = (cs: number) => ({ ...all(beside(`${x(199)}y`)), cs: beside(x(cs)) });
    expect(find(now(200), before)).toEqual([]);
    expect(find(now(240), before)).toEqual([told('longer')]);
    expect(find(now(160), before)).toEqual([told('shorter')]);
    // Where it says much less than the others by now, that is told.
    expect(find(now(100), before)).toEqual([expect.stringContaining('cs says much less')]);
  });

  it('is not told of what stood elsewhere', () => {
    const before = all(`a${x(200)}\n\nb${x(240)}`);
    expect(find({ ...before, cs: `b${x(240)}\n\na${x(200)}` }, before)).toEqual([]);
  });
});

describe('a passage that denies', () => {
  const denied: Texts = { th: 'เราไม่ขาย', en: 'We do not sell it.', cs: 'Neprodáváme je.' };
  const plain: Texts = { th: 'เราขาย', en: 'We sell it.', cs: 'Prodáváme je.' };

  it('is told of the one language that does not', () => {
    expect(find(denied)).toEqual([]);
    expect(find({ ...denied, cs: plain.cs })).toEqual([
      'warning: cs:9:1: th:9 and en:9 deny something in this passage ("ไม่"), and cs does not — see that no "not" is lost; where it is said in other words, leave it',
    ]);
    for (const locale of ['th', 'en', 'cs'] as const)
      expect([
        find({ ...denied, [locale]: plain[locale] }).length,
        find({ ...plain, [locale]: denied[locale] }),
      ]).toEqual([1, []]);
  });

  it('is none where it denies twice what it says', () => {
    const twice = 'Without it we could not sell.';
    expect(find({ ...denied, en: twice, cs: plain.cs })).toEqual([]);
    expect(find({ ...denied, th: plain.th, en: twice })).toEqual([]);
  });
});

describe('an item that names several things', () => {
  const both: Texts = { th: 'ชื่อและเมือง', en: 'name and town', cs: 'jméno a město' };
  const one: Texts = { th: 'ชื่อ', en: 'name', cs: 'jméno' };

  it('is told of the one language that names one', () => {
    expect(find(both)).toEqual([]);
    expect(find({ ...both, cs: one.cs })).toEqual([
      'warning: cs:9:1: th:9 and en:9 name several things here ("และ"), and cs names one — see that none is lost; where it is said in other words, leave it',
    ]);
    for (const locale of ['th', 'en', 'cs'] as const)
      expect([
        find({ ...both, [locale]: one[locale] }).length,
        find({ ...one, [locale]: both[locale] }),
      ]).toEqual([1, []]);
  });

  it('is none where one of the others may name one thing, or what is fixed is left out', () => {
    expect(find({ ...both, en: 'name with town', cs: one.cs })).toEqual([]);
    expect(find({ ...both, th: 'ชื่อกับเมือง', cs: one.cs })).toEqual([]);
    expect(find({ ...both, en: 'terms and conditions', cs: one.cs })).toEqual([]);
    expect(find({ ...both, cs: 'jméno a podobně' })).toHaveLength(1);
  });

  it('is none in a heading, or in a long passage', () => {
    const head = (said: Texts) => ({ th: `### ${said.th}`, en: `### ${said.en}`, cs: `### ${said.cs}` });
    expect(find({ ...head(both), cs: head(one).cs })).toEqual([]);
    const long = (said: string, length: number) => `${said} ${x(length - said.length - 1)}`;
    const of = (length: number) => find({ ...both, en: long(both.en, length), cs: one.cs }).length;
    expect([of(120), of(121)]).toEqual([1, 0]);
  });
});
