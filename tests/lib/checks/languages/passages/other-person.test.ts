import { expect, it } from 'vitest';
import type { Said } from './contrary-pairs.ts';
import { makeSaid, tellContraries } from './tell-contraries.ts';

const ours: Said = { th: 'เราประกาศการเปลี่ยนแปลง', en: 'We announce it.', cs: 'Změnu oznamujeme.' };
const yours: Said = { th: 'คุณประกาศการเปลี่ยนแปลง', en: 'You announce it.', cs: 'Změnu oznamujete.' };

it('tells which language says that the reader does what the company does, as the third says', () => {
  expect([tellContraries(makeSaid(ours)), tellContraries(makeSaid(yours))]).toEqual([[], []]);
  expect(tellContraries(makeSaid({ ...ours, cs: yours.cs }))).toEqual([
    'cs: cs says "oznamujete" in this sentence, and en:9 says "We" instead',
  ]);
  expect(tellContraries(makeSaid({ ...ours, en: yours.en }))).toEqual([
    'en: en says "You" in this sentence, and cs:9 says "oznamujeme" instead',
  ]);
  expect(tellContraries(makeSaid({ ...yours, en: ours.en }))).toEqual([
    'en: en says "We" in this sentence, and cs:9 says "oznamujete" instead',
  ]);
  expect(tellContraries(makeSaid({ ...ours, cs: yours.cs }, true))).toEqual([
    expect.stringMatching(/^cs: cs says "oznamujete" in this sentence, and en:\d says "We" instead$/),
  ]);
});

it('takes what stood in the edition before for right, where the third says neither', () => {
  const silent = { ...ours, th: 'มีประกาศ' };
  const said = { ...silent, cs: yours.cs };
  expect(tellContraries(makeSaid(said), makeSaid(silent))).toEqual([
    expect.stringContaining('cs says "oznamujete"'),
  ]);
  expect(tellContraries(makeSaid(said), makeSaid({ ...said, en: yours.en }))).toEqual([
    expect.stringContaining('en says "We"'),
  ]);
});

it('leaves sentences that speak of both, or of nobody, and those that a language parts otherwise', () => {
  const both = { ...ours, en: 'We announce it to you.', cs: 'Změnu vám oznamují.' };
  expect(tellContraries(makeSaid(both))).toEqual([]);
  expect(tellContraries(makeSaid({ ...ours, cs: 'Změna se oznamuje.' }))).toEqual([]);
  // A country is no person.
  expect(tellContraries(makeSaid({ ...yours, en: 'The list of the US names it.' }))).toEqual([]);
  expect(tellContraries(makeSaid({ ...ours, cs: 'Jasné. Změnu oznamujete.' }))).toEqual([]);
});
