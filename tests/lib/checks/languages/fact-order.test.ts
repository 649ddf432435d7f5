// Facts and names that one language says in another passage than all others.
import { describe, expect, it } from 'vitest';
import { checkFactOrder } from '#lib/checks/languages/fact-order.ts';
import { makeCheckedEdition } from '../made-edition.ts';

type Texts = Record<'th' | 'en' | 'cs', string>;

const make = (texts: Partial<Texts>, heads: Partial<Record<keyof Texts, [string, string]>> = {}) =>
  Object.entries(texts).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as keyof Texts, policy: 'terms', date: '2027-01-15' },
      text,
      'change: first',
      heads[locale as keyof Texts],
    ),
  );
const check = (edition: ReturnType<typeof make>, isDue = (_: string) => true) =>
  checkFactOrder(edition, new Set(['Alfa', 'Beta', 'Gama']), isDue).map(
    ({ file, line, column, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice(8, 10)}:${line}:${column}: ${problem} — ${remedy}`,
  );
/** A section of the same paragraphs in every language, but for those that are given. */
const find = (same: string[], own: Partial<Record<keyof Texts, string[]>>) => {
  const write = (texts: string[]) => `## A {#a}\n\n${texts.join('\n\n')}`;
  const all = { th: same, en: same, cs: same, ...own };
  return check(make({ th: write(all.th), en: write(all.en), cs: write(all.cs) }));
};
const tell = (own: string, line: number, others: string) =>
  `warning: ${own}:${line}:1: ${own} says here what ${others} say: the order is another — give every language the same order`;

it.each([
  ['th', 'en:9 and cs:9'],
  ['en', 'th:9 and cs:9'],
  ['cs', 'th:9 and en:9'],
] as const)('names what one language says once more, in a passage of its own: in %s', (locale, others) => {
  const same = ['Alfa, by Beta.', 'Gama 5.', 'No more.'];
  const tell = (name: string) =>
    `warning: ${locale}:9:1: ${locale} names \`${name}\` here, which ${others} do not — say the same in every language; where it is only said once more, leave it`;
  expect(find(same, { [locale]: ['Alfa, by Gama.', ...same.slice(1)] })).toEqual([tell('Gama')]);
  // What the others say in different places is no measure.
  const other = locale === 'th' ? 'cs' : 'th';
  const more = [...same.slice(0, 2), 'No more of Beta.'];
  expect(
    find(more, { [locale]: ['Alfa, by Gama.', ...more.slice(1)], [other]: ['Alfa.', ...more.slice(1)] }),
  ).toEqual([]);
});

describe('what was exchanged in one language', () => {
  const same = ['A 5.', 'B 6.', 'C 7.', 'D 8.'];

  it.each([
    ['th', 'en:11 and cs:11'],
    ['en', 'th:11 and cs:11'],
    ['cs', 'th:11 and en:11'],
  ] as const)('is named at its first place, with that in the others: in %s', (locale, others) => {
    expect(find(same, {})).toEqual([]);
    expect(find(same, { [locale]: ['B 6.', 'A 5.', 'C 7.', 'D 8.'] })).toEqual([tell(locale, 9, others)]);
  });

  it('is named with the place of its own, not the next one', () => {
    expect(find(same, { en: ['A 5.', 'D 8.', 'C 7.', 'B 6.'] })).toEqual([tell('en', 11, 'th:15 and cs:15')]);
    // Of several, the first alone.
    expect(find(same, { en: ['B 6.', 'A 5.', 'D 8.', 'C 7.'] })).toEqual([tell('en', 9, 'th:11 and cs:11')]);
  });

  it.each([
    ['a name', ['By Alfa.', 'By Beta.'], ['By Beta.', 'By Alfa.']],
    ['one of several facts', ['A 5 and 1.', 'B 6 and 2.'], ['A 6 and 1.', 'B 5 and 2.']],
    ['facts of two kinds', ['See a@example.com.', 'B 6.'], ['B 6.', 'See a@example.com.']],
  ])('is %s', (_, all, own) => {
    expect(find(all, { en: own })).toEqual([tell('en', 9, 'th:11 and cs:11')]);
  });

  it('is told of one that moved to another cell of its row', () => {
    const table = (row: string) => `## A {#a}\n\n| A | B | C |\n| --- | --- | --- |\n| x | ${row} |`;
    const right = table('5 | y');
    expect(check(make({ th: right, en: right, cs: table('y | 5') }))).toEqual([
      expect.stringMatching(
        /^warning: cs:11:\d+: cs says here what th:11 and en:11 say: the order is another/,
      ),
    ]);
  });

  it('is told of an item of a list too, and of what stands above the sections', () => {
    const items = (one: string, other: string) => `## A {#a}\n\n- Of ${one}.\n- Of ${other}.`;
    const [right, wrong] = [items('5', '6'), items('6', '5')];
    expect(check(make({ th: right, en: right, cs: wrong }))).toEqual([
      'warning: cs:9:3: cs says here what th:10 and en:10 say: the order is another — give every language the same order',
    ]);
    const edition = make(
      { th: right, en: right, cs: right },
      { th: ['Of 5', 'Of 6'], en: ['Of 5', 'Of 6'], cs: ['Of 6', 'Of 5'] },
    );
    expect(check(edition)).toEqual([
      'warning: cs:2:8: cs says here what th:3 and en:3 say: the order is another — give every language the same order',
    ]);
  });
});

describe('what is no exchange', () => {
  it.each([
    ['a fact that moved alone', ['A 5.', 'B.'], { en: ['A.', 'B 5.'] }],
    ['another fact in one place', ['A 5.', 'B 6.'], { en: ['A 6.', 'B 6.'] }],
    ['a fact in place of another, and that nowhere', ['A 5.', 'B 6.'], { en: ['A 6.', 'B 7.'] }],
    ['three that went round', ['A 5.', 'B 6.', 'C 7.'], { en: ['A 7.', 'B 5.', 'C 6.'] }],
    ['a word that is no name', ['By Delta.', 'By Omega.'], { en: ['By Omega.', 'By Delta.'] }],
    ['a number in words', [], { th: ['สอง', 'สาม'], en: ['A three.', 'B two.'], cs: ['A dva.', 'B tři.'] }],
    [
      'what the others say differently',
      ['A 5.', 'B 6.'],
      { en: ['B 6.', 'A 5.'], cs: ['A 5 and 1.', 'B 6 and 1.'] },
    ],
    [
      'what another says less of',
      ['A 5 and 1.', 'B 6 and 1.'],
      { en: ['B 6.', 'A 5.'], cs: ['A 5.', 'B 6.'] },
    ],
    ['sections that are not built alike', ['A 5.', 'B 6.'], { en: ['B 6.', 'A 5.', 'C.'] }],
  ])('is left alone: %s', (_, all, own) => {
    expect(find(all, own)).toEqual([]);
  });

  it('is left alone in two languages, where a section is in two of three, and where it is not to be compared', () => {
    const [right, wrong] = ['## A {#a}\n\nA 5.\n\nB 6.', '## A {#a}\n\nB 6.\n\nA 5.'];
    const other = '## B {#b}\n\nText.';
    expect(check(make({ en: right, cs: wrong }))).toEqual([]);
    expect(check(make({ th: right, en: wrong, cs: other }))).toEqual([]);
    const edition = make({ th: right, en: wrong, cs: right });
    expect(check(edition, (section) => section === 'a')).toHaveLength(1);
    expect(check(edition, (section) => section !== 'a')).toEqual([]);
  });
});
