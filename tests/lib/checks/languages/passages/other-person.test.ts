import { expect, it } from 'vitest';
import { checkContraries } from '#lib/checks/languages/passages/contraries.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;

const make = (said: Said, description?: string) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${description ? 'X.' : text}`,
      'change: first',
      ['Terms', description ? text : 'D.'],
    ),
  );
const tell = (editions: ReturnType<typeof make>, before: ReturnType<typeof make> = []) =>
  checkContraries(editions, (own) => before.find(({ locale }) => locale === own.locale), []).map(
    ({ file, problem }) => `${file.slice('content/'.length, 'content/th'.length)}: ${problem}`,
  );

const ours: Said = { th: 'เราประกาศการเปลี่ยนแปลง', en: 'We announce it.', cs: 'Změnu oznamujeme.' };
const yours: Said = { th: 'คุณประกาศการเปลี่ยนแปลง', en: 'You announce it.', cs: 'Změnu oznamujete.' };

it('tells which language says that the reader does what the company does, as the third says', () => {
  expect([tell(make(ours)), tell(make(yours))]).toEqual([[], []]);
  expect(tell(make({ ...ours, cs: yours.cs }))).toEqual([
    'cs: cs says "oznamujete" in this sentence, and en:9 says "We" instead',
  ]);
  expect(tell(make({ ...ours, en: yours.en }))).toEqual([
    'en: en says "You" in this sentence, and cs:9 says "oznamujeme" instead',
  ]);
  expect(tell(make({ ...yours, en: ours.en }))).toEqual([
    'en: en says "We" in this sentence, and cs:9 says "oznamujete" instead',
  ]);
  expect(tell(make({ ...ours, cs: yours.cs }, 'description'))).toEqual([
    expect.stringMatching(/^cs: cs says "oznamujete" in this sentence, and en:\d says "We" instead$/),
  ]);
});

it('takes what stood in the edition before for right, where the third says neither', () => {
  const silent = { ...ours, th: 'มีประกาศ' };
  const said = { ...silent, cs: yours.cs };
  expect(tell(make(said), make(silent))).toEqual([expect.stringContaining('cs says "oznamujete"')]);
  expect(tell(make(said), make({ ...said, en: yours.en }))).toEqual([
    expect.stringContaining('en says "We"'),
  ]);
});

it('leaves sentences that speak of both, or of nobody, and those that a language parts otherwise', () => {
  const both = { ...ours, en: 'We announce it to you.', cs: 'Změnu vám oznamují.' };
  expect(tell(make(both))).toEqual([]);
  expect(tell(make({ ...ours, cs: 'Změna se oznamuje.' }))).toEqual([]);
  expect(tell(make({ ...ours, cs: 'Jasné. Změnu oznamujete.' }))).toEqual([]);
});
