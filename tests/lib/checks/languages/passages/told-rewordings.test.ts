// Which words stand instead of which, and in which sentences of a passage that changed in every language.
import { describe, expect, it } from 'vitest';
import { checkReworded } from '#lib/checks/languages/passages/reworded.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Texts = Record<'th' | 'en' | 'cs', string>;
/** An edition of one section, the last paragraph of which is always of its day. */
const make = (date: string, said: Partial<Texts>) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date },
      `## A {#a}\n\n${text}\n\n${date}`,
    ),
  );
const find = (before: Partial<Texts>, now: Texts) => {
  const old = make('2026-12-01', before);
  return checkReworded(
    make('2027-01-15', now),
    ({ locale }) => old.find((each) => each.locale === locale),
    [],
  ).map(({ problem }) => problem.replace('alone is worded otherwise than in the edition before, ', ''));
};
const all = (text: string): Texts => ({ th: text, en: text, cs: text });

describe('the words of one language alone', () => {
  it.each([
    ['of the website.', 'of the shop.', '"shop" instead of "website"'],
    ['of the website', 'of the shop', '"shop" instead of "website"'],
    ['Of the website here.', 'Of our shop here.', '"our shop" instead of "the website"'],
    ['Of the website here.', 'Of a website there.', '"a" instead of "the"'],
    ['Of the website.', 'Of the new website.', '"new" instead of nothing'],
    ['Of the new website.', 'Of the website.', 'nothing instead of "new"'],
    [
      `Of it${' one'.repeat(20)}.`,
      `Of it${' two'.repeat(20)}.`,
      `"${'two '.repeat(14)}two…" instead of "${'one '.repeat(14)}one…"`,
    ],
  ])('are quoted where they first part: %s %s', (before, now, change) => {
    expect(find(all(before), { ...all(before), en: now })).toEqual([`en in line 9 ${change}`]);
  });

  it('are told of all places at once', () => {
    const before = all('Of the website.\n\nOf it.');
    expect(find(before, { ...before, en: 'Of the shop.\n\nOf him.' })).toEqual([
      'en in line 9 "shop" instead of "website"; in line 11 "him" instead of "it"',
    ]);
    const now = all('Of the shop.\n\nOf him.');
    expect(find(before, { ...now, en: before.en })).toEqual([
      'en alone is worded as in the edition before, in line 9, 11',
    ]);
    const [row, other] = [
      '| A | B |\n| - | - |\n| of it | of them |',
      '| A | B |\n| - | - |\n| of him | of us |',
    ];
    expect(find(all(row), { ...all(other), en: row })).toEqual([
      'en alone is worded as in the edition before, in line 11',
    ]);
  });

  it('are not told where one language did not say it, and where its paragraphs were exchanged', () => {
    const before = all('Of the website.\n\nOf it.');
    const now = { ...before, en: 'Of the shop.\n\nOf it.' };
    expect(find(before, now)).toHaveLength(1);
    expect(find({ th: before.th, en: before.en }, now)).toEqual([]);
    expect(find({ ...before, cs: 'Of it.' }, now)).toEqual([]);
    expect(find(before, { ...before, en: 'Of it.\n\nOf the website.' })).toEqual([]);
  });
});

describe('the sentences of a passage that changed in every language', () => {
  const before = all('We ask you of the website. It is free.');
  const more = all(`${before.en} Write to us.`);

  it.each([
    ['one that was worded otherwise', 'We ask you of the shop. It is free. Write to us.'],
    ['one that stands elsewhere as well', 'Write to us. It is free. We ask you of the shop.'],
    ['one with an answer behind it', 'We ask you of the shop! It is free. Write to us.'],
  ])('are told of where one language alone has %s', (_, en) => {
    expect(find(before, more)).toEqual([]);
    expect(find(before, { ...more, en })).toEqual([
      expect.stringMatching(/^en in line 9 "shop!?" instead of "website\.?"/),
    ]);
  });

  it.each([
    [
      'another language did so too',
      { en: 'We ask you of the shop. It is free.', cs: 'We ask you of the web. It is free.' },
    ],
    ['it was left out', { en: 'It is free. Write to us.' }],
    ['another is said instead', { en: 'Nobody must answer. It is free. Write to us.' }],
    ['half of its words are others', { en: 'We ask you with no words here. It is free.' }],
    [
      'it is a part of a long one',
      {
        en: 'We ask you of the website, what stands there now, and why it has been so for long. It is free.',
      },
    ],
    ['a new one is like one that was kept', { en: `${before.en} It is so free.` }],
  ])('are left where %s', (_, own) => {
    expect(find(before, { ...more, ...own })).toEqual([]);
  });

  it('are compared with languages of as many sentences', () => {
    const en = 'We ask you of the shop. It is free. Write to us.';
    const thai = { th: 'A' };
    const now = { ...more, th: 'B', en };
    expect(find({ ...before, ...thai }, now)).toHaveLength(1);
    expect(
      find({ ...before, ...thai, cs: `${before.cs} Good.` }, { ...now, cs: `${before.cs} Good. And.` }),
    ).toEqual([]);
    expect(find({ ...before, ...thai, cs: 'C' }, { ...now, cs: 'D' })).toEqual([]);
    // Of one sentence, that is all of the passage.
    const [one, two] = [all('We ask you of it.'), all('We ask you of it. Write.')];
    expect(find(one, { ...two, en: 'We ask you of him.' })).toEqual([]);
  });
});
