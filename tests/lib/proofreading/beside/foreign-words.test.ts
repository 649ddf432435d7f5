// Words of the default language that were left within a sentence of another.
import { describe, expect, it } from 'vitest';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { findForeignWords } from '#lib/proofreading/beside/foreign-words.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

const original = 'Our sales partners help, and those of a license by marketing for the office.';
const foreign = (word: string) =>
  `"${word}" is left in another language — translate it; a name in brackets may stand behind its translation`;

describe('a word that was left in another language', () => {
  it.each<[FrozenLocale, text: string, column: number, word: string]>([
    ['th', 'เราใช้ sales ของเรา', 8, 'sales'],
    ['th', 'เราใช้ (license) และ partners ของเรา', 22, 'partners'],
    ['th', 'เราใช้ “license” และ partners ของเรา', 22, 'partners'],
    ['th', 'เราใช้ a@marketing.cz และ partners ของเรา', 27, 'partners'],
    ['cs', 'Naši sales partners pomáhají.', 6, 'sales'],
    ['cs', 'Naši (milí) sales partners pomáhají.', 13, 'sales'],
    ['cs', 'A tak naši sales partners.', 12, 'sales'],
  ])('is told in %s: %s', (locale, text, column, word) => {
    expect(say({ locale, original, text })).toEqual([`9:${column}: ${foreign(word)}`]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['th', 'เราใช้ marketers ของเรา'],
    ['th', 'เราใช้ (license) ของเรา'],
    ['th', 'เราใช้ (sales partners) และ (license) ของเรา'],
    ['th', 'เราใช้ “sales partners” และ “license” ของเรา'],
    ['th', 'เราใช้ "sales partners" ของเรา'],
    ['th', 'เราใช้ license@sales.cz และ /partners ของเรา'],
    ['th', 'เราใช้ sales.partners ของเรา'],
    ['th', 'เราใช้ license s.r.o. และ partners, a.s. และ sales a. s. ของเรา'],
    ['th', 'เราใช้ Sales ของเรา'],
    ['th', 'เราใช้ Office for Personal Data และ Bureau of the Sales Tax ของเรา'],
    ['th', 'เราใช้ a ของเรา'],
    ['th', 'เราใช้ art ของเรา'],
    ['th', 'sales partners'],
    ['cs', 'Naši sales pomáhají, partners také.'],
    ['cs', 'Naše marketing partners pomáhá.'],
    ['en', 'Our sales partners help.'],
  ])('is not doubted in %s: %s', (locale, text) => {
    expect(say({ locale, original, text })).toEqual([]);
  });

  it('is not doubted where the default language has it in the name of an office, in brackets', () => {
    const named = 'Complain to the Office for Data (Úřad pro ochranu osobních údajů).';
    const own = 'Stížnost podejte u úřadu pro ochranu osobních údajů.';
    expect(say({ locale: 'cs', original: named, text: own })).toEqual([]);
    expect(say({ locale: 'cs', original: named.replace(/[()]/g, ''), text: own })).toEqual([
      `9:26: ${foreign('pro')}`,
    ]);
  });

  it('is not doubted where an edition before has it, or there is no original', () => {
    const text = 'เราใช้ sales ของเรา';
    expect(say({ locale: 'th', original, text, before: 'เรามี sales และ partners' })).toEqual([]);
    expect(say({ locale: 'th', text })).toEqual([]);
  });
});

describe('a heading that was left in another language', () => {
  const make = (locale: FrozenLocale, title: string, text: string, date = '2026-01-15') =>
    makeCheckedEdition({ locale, policy: 'terms', date }, `## ${title} {#a}\n\n${text}`);
  const originals = make('en', 'Security', 'We lock it.');
  const tell = (own: CheckedEdition, ...earlier: CheckedEdition[]) =>
    findForeignWords(own, earlier, originals).map(({ said: [problem] }) => problem);

  it.each<[FrozenLocale, string]>([
    ['cs', 'Zamykáme to.'],
    ['th', 'เราล็อกไว้'],
  ])('is told in %s, even of one word', (locale, text) => {
    expect(tell(make(locale, 'Security', text))).toEqual(['"Security" is left in another language']);
  });

  it('is none that the text or an edition before has as a word', () => {
    expect(tell(make('cs', 'Security', 'Toto security je naše.'))).toEqual([]);
    expect(tell(make('cs', 'Security', 'Zde.'), make('cs', 'Security', 'Zde.', '2025-01-15'))).toEqual([]);
    expect(tell(make('cs', 'Zabezpečení', 'Zamykáme to.'))).toEqual([]);
  });
});
