// Sentence by sentence, as a function of what the languages say in one place.
import { describe, expect, it } from 'vitest';
import { findOtherSentence, splitSentences } from '#lib/checks/languages/passages/compare-sentences.ts';
import { makeRow, show } from './made-row.ts';

type Texts = Parameters<typeof makeRow>[0];
const find = (said: Texts, before?: Texts) => show(findOtherSentence(makeRow(said, before)));
const leaveIt = 'where it is said in other words, leave it';

it.each([
  ['We ask. You answer.', ['We ask. ', 'You answer.']],
  ['We ask.   You answer!\n„Ano.“ (Ne.) A?', ['We ask.   ', 'You answer!\n', '„Ano.“ (Ne.) A?']],
  [
    'In 2026. In (EU). In “it”. In [it]. In ”it”. End.',
    ['In 2026. ', 'In (EU). ', 'In “it”. ', 'In [it]. ', 'In ”it”. ', 'End.'],
  ],
  ['As follows: A list; Another? “Yes” (No).', ['As follows: ', 'A list; ', 'Another? ', '“Yes” (No).']],
  ['PhotoRobot s. r. o. Praha, čl. 6 and E. U. Law', ['PhotoRobot s. r. o. Praha, čl. 6 and E. U. Law']],
  ['PHOTO. Robot, a year. then', ['PHOTO. Robot, a year. then']],
])('ends a sentence of %j with its mark, where the next begins with a capital', (text, sentences) => {
  const passage = {
    kind: 'paragraph' as const,
    text,
    links: [],
    codes: [],
    locate: () => ({ line: 1, column: 1 }),
  };
  expect(splitSentences(passage, 'en').map((each) => each.text)).toEqual(sentences);
  expect(splitSentences(passage, 'en').map(({ offset }) => text.slice(offset))).toEqual(
    sentences.map((_, index) => sentences.slice(index).join('')),
  );
});

describe('a sentence that denies', () => {
  const th = 'เราไม่ขาย';
  const [en, cs] = ['We ask. We do not sell it.', 'Ptáme se. Neprodáváme je.'];
  const told = (own: string, word: string, other: string) =>
    `warning: ${own}: ${other}:9 denies something in this sentence ("${word}"), and ${own.slice(0, 2)} does not — see that no "not" is lost; ${leaveIt}`;

  it('is told of the one that does not, where the third language does', () => {
    expect(find({ th, en, cs })).toEqual([]);
    expect(find({ th, en: 'We ask. We sell it.', cs })).toEqual([told('en:9:9', 'Neprodáváme', 'cs')]);
    expect(find({ th, en, cs: 'Ptáme se. Prodáváme je.' })).toEqual([told('cs:9:11', 'not', 'en')]);
  });

  it('is told of the one that does so alone, where the third does not', () => {
    const alone = (own: string, word: string, others: string) =>
      `warning: ${own}: ${own.slice(0, 2)} denies something in this sentence ("${word}"), and ${others} do not — see that no "not" is added; ${leaveIt}`;
    expect(find({ th: 'เราขาย', en, cs: 'Ptáme se. Prodáváme je.' })).toEqual([
      alone('en:9:15', 'not', 'th:9 and cs:9'),
    ]);
    expect(find({ th: 'เราขาย', en: 'We ask. We sell it.', cs })).toEqual([
      alone('cs:9:11', 'Neprodáváme', 'th:9 and en:9'),
    ]);
    // Of limits the third language is not asked.
    expect(find({ th: 'เราขาย', en: 'We sell.', cs: 'Pouze prodáváme.' })).toEqual([
      `warning: en:9:1: cs:9 limits something in this sentence ("Pouze"), and en does not — see that no "only" is lost; ${leaveIt}`,
    ]);
  });

  it('is looked for where both have as many sentences, and the first is told', () => {
    expect(find({ th, en: 'We ask and sell it.', cs })).toEqual([]);
    expect(find({ th, en: 'We sell it.', cs: 'Ptáme se, neprodáváme je, a to zde.' })).toHaveLength(1);
    expect(find({ th, en: 'We do not ask. We do not sell it.', cs: 'Ptáme se. Prodáváme je.' })).toEqual([
      told('cs:9:1', 'not', 'en'),
    ]);
  });
});

describe('a sentence that says the contrary', () => {
  const thai = { neither: 'เราเก็บข้อมูล', before: 'เราลบก่อนทำสัญญา', after: 'เราลบหลังทำสัญญา' };
  const [after, before] = [
    'We ask. We delete it after the contract.',
    'Ptáme se. Mažeme je před podpisem smlouvy.',
  ];
  const told = (own: string, said: string, other: string, meant: string) =>
    `warning: ${own}: ${own.slice(0, 2)} says "${said}" in this sentence, and ${other}:9 says "${meant}" instead — say the same in every language; ${leaveIt}`;
  const inCzech = told('cs:9:21', 'před', 'en', 'after');
  const inEnglish = told('en:9:22', 'after', 'cs', 'před');

  it('is told of the one that the third language does not say, else of the second', () => {
    expect(find({ th: thai.after, en: after, cs: before })).toEqual([inCzech]);
    expect(find({ th: thai.before, en: after, cs: before })).toEqual([inEnglish]);
    expect(find({ th: thai.neither, en: after, cs: before })).toEqual([inCzech]);
    expect(find({ th: `${thai.before} ${thai.after}`, en: after, cs: before })).toEqual([inCzech]);
    // The languages may stand in any order.
    expect(find({ en: after, th: thai.before, cs: before })).toEqual([inEnglish]);
    expect(find({ en: after, cs: before, th: thai.before })).toEqual([inEnglish]);
    expect(find({ en: after, cs: before, th: thai.after })).toEqual([inCzech]);
  });

  it('is told of the one that changed, where the third says neither', () => {
    const th = thai.neither;
    const old = { th, en: 'We ask you. We delete it before the contract.', cs: before };
    expect(find({ th, en: after, cs: before }, old)).toEqual([inEnglish]);
    expect(find({ th, en: after, cs: before }, { th, en: after, cs: before })).toEqual([inCzech]);
    expect(find({ th, en: after, cs: before }, { th, en: after, cs: 'Ptáme se.' })).toEqual([inCzech]);
    // Another sentence of its passage changed, and it did not.
    const more = { th, en: after, cs: before.replace('Ptáme', 'Zeptáme') };
    expect(find({ th, en: after, cs: before }, { ...more, en: 'We ask.' })).toEqual([inEnglish]);
    expect(find({ th: thai.after, en: after, cs: before }, old)).toEqual([inCzech]);
  });

  it('is left alone where it says both, or in another sentence', () => {
    const both = 'Ptáme se. Mažeme je před podpisem smlouvy a po podpisu smlouvy.';
    expect(find({ th: thai.neither, en: after, cs: both })).toEqual([]);
    const [en, cs] = ['After the contract we ask. We answer.', 'Ptáme se. Před podpisem smlouvy odpovíme.'];
    expect(find({ th: thai.neither, en, cs })).toEqual([]);
  });
});
