// Words of the glossary that a draft has as the default language has them.
import { describe, expect, it } from 'vitest';
import { checkForeignTerms } from '#lib/checks/terms/foreign-terms.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';
import { makeTerms, makeWord } from './made-terms.ts';

const words = { en: makeWord('Consent'), cs: makeWord('souhlas'), th: makeWord('ความยินยอม') };
const say = (
  locale: FrozenLocale,
  text: string,
  terms: ReturnType<typeof makeTerms> | undefined = makeTerms(words),
) => {
  const name = { locale, policy: 'terms', date: '2026-01-15' };
  return checkForeignTerms(terms, [makeCheckedEdition(name, `## A {#a}\n\n${text}`)]).map(
    ({ line, column, problem, remedy, isWarning }) => {
      expect(isWarning).toBe(true);
      return `${line}:${column}: ${problem} — ${remedy}`;
    },
  );
};

describe('a word that was left in another language', () => {
  it.each<[FrozenLocale, text: string, column: number, found: string, write: string]>([
    ['cs', 'Dáte nám consent.', 10, 'consent', 'souhlas'],
    ['cs', 'Tady je CONSENT, a víc.', 9, 'CONSENT', 'souhlas'],
    ['th', 'เราขอ consent ของคุณ', 7, 'consent', 'ความยินยอม'],
  ])('is told in %s: %s', (locale, text, column, found, write) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is left in another language — write "${write}", as content/terms.yml:7 has it`,
    ]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'You give us consent.'],
    ['cs', 'Dáte nám souhlas (consent).'],
    ['cs', 'Dáte nám souhlas (a consent).'],
    ['cs', 'Dáte nám „consent“, “consent” a "consent".'],
    ['cs', 'Dáte nám preconsent, consents a auto-consent.'],
    ['cs', 'Viz /consent a example.consent.'],
    ['cs', 'Máme Consent Manager i consent-Mode.'],
  ])('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });

  it('is asked of words of six letters and more that the language words otherwise', () => {
    const ask = (own: Partial<typeof words>) => say('cs', 'Dáte nám rights, i consent.', makeTerms(own));
    expect(ask({ ...words, en: makeWord('rights') })).toHaveLength(1);
    expect(say('cs', 'Dáte nám right.', makeTerms({ ...words, en: makeWord('right') }))).toEqual([]);
    expect(ask({ ...words, cs: makeWord('CONSENT') })).toEqual([]);
    expect(ask({ en: words.en })).toEqual([]);
    expect(ask({ cs: words.cs })).toEqual([]);
  });

  it('is not asked where there is no glossary', () => {
    expect(checkForeignTerms(undefined, [])).toEqual([]);
  });
});
