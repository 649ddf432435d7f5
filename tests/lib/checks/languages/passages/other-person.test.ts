import { expect, it } from 'vitest';
import { findOtherPerson } from '#lib/checks/languages/passages/other-person.ts';
import type { Said } from './contrary-pairs.ts';
import { makeRow, show } from './made-row.ts';
import { makeSaid, tellContraries } from './tell-contraries.ts';

const ours: Said = { th: 'เราประกาศการเปลี่ยนแปลง', en: 'We announce it.', cs: 'Změnu oznamujeme.' };
const yours: Said = { th: 'คุณประกาศการเปลี่ยนแปลง', en: 'You announce it.', cs: 'Změnu oznamujete.' };
const silent = 'มีประกาศ';

const find = (said: Said, before?: Said) => show(findOtherPerson(makeRow(said, before)));
const tell = (locale: 'en' | 'cs', at: string, said: string, meant: string) =>
  `warning: ${locale}:${at}: ${locale} says "${said}" in this sentence, and ${locale === 'en' ? 'cs' : 'en'}:9 says "${meant}" instead — say the same in every language; where it is said in other words, leave it`;

it('tells which language says that the reader does what the company does, as the third says', () => {
  expect([find(ours), find(yours)]).toEqual([[], []]);
  expect(find({ ...ours, cs: yours.cs })).toEqual([tell('cs', '9:7', 'oznamujete', 'We')]);
  expect(find({ ...ours, en: yours.en })).toEqual([tell('en', '9:1', 'You', 'oznamujeme')]);
  expect(find({ ...yours, en: ours.en })).toEqual([tell('en', '9:1', 'We', 'oznamujete')]);
  expect(find({ ...yours, cs: ours.cs })).toEqual([tell('cs', '9:7', 'oznamujeme', 'You')]);
});

it('goes by the third language wherever that stands', () => {
  const { th, en, cs } = ours;
  expect(find({ en, cs: yours.cs, th })).toEqual([tell('cs', '9:7', 'oznamujete', 'We')]);
  expect(find({ cs, en: yours.en, th })).toEqual([tell('en', '9:1', 'You', 'oznamujeme')]);
  expect(find({ en, th: yours.th, cs: yours.cs })).toEqual([tell('en', '9:1', 'We', 'oznamujete')]);
  expect(find({ cs: yours.cs, th: yours.th, en })).toEqual([tell('en', '9:1', 'We', 'oznamujete')]);
});

it('tells of the description as well, and in a passage of the first such sentence alone', () => {
  expect(tellContraries(makeSaid({ ...ours, cs: yours.cs }, true))).toEqual([
    expect.stringMatching(/^cs: cs says "oznamujete" in this sentence, and en:\d says "We" instead$/),
  ]);
  const said = {
    th: ours.th,
    en: 'It is so. Then we write. Here we announce it.',
    cs: 'Je to tak. Potom píšete. Zde to oznamujete.',
  };
  expect(find(said)).toEqual([tell('cs', '9:18', 'píšete', 'we')]);
});

it('takes what stood in the edition before for right, where the third says neither or both', () => {
  for (const th of [silent, `${ours.th} ${yours.th}`]) {
    const said = { en: 'We announce it. It is so.', cs: 'Změnu oznamujete. Je to tak.', th };
    const before = { ...ours, th };
    expect(find(said)).toEqual([tell('en', '9:1', 'We', 'oznamujete')]);
    expect(find(said, before)).toEqual([tell('cs', '9:7', 'oznamujete', 'We')]);
    expect(find(said, { ...before, en: yours.en })).toEqual([tell('en', '9:1', 'We', 'oznamujete')]);
  }
});

it.each<[string, Partial<Said>]>([
  ['speak of both', { en: 'We announce it to you.', cs: 'Změnu vám oznamujeme.' }],
  ['speak of both in one language', { en: 'We announce it to you.', cs: yours.cs }],
  ['speak of both in the other language', { en: yours.en, cs: 'Změnu vám oznamujeme.' }],
  ['speak of nobody in one language', { cs: 'Změna se oznamuje.' }],
  ['speak of nobody in the other', { en: 'It is announced.', cs: yours.cs }],
  ['speak of the US', { ...yours, en: 'The list of the US names it.' }],
  ['are parted otherwise', { cs: 'Jasné. Změnu oznamujete.' }],
  ['are parted otherwise at the end', { cs: 'Změnu oznamujete. Jasné.' }],
])('leaves sentences that %s', (_, said) => {
  expect(find({ ...ours, ...said })).toEqual([]);
});

it('leaves what fewer than two languages say that tell the person by a word', () => {
  const row = makeRow({ ...ours, cs: yours.cs });
  for (const left of ['en', 'cs'])
    expect(findOtherPerson(row.filter(({ locale }) => locale !== left))).toEqual([]);
  expect(findOtherPerson(makeRow({ ...ours, th: yours.th }))).toEqual([]);
});
