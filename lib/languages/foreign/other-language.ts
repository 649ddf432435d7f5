import { type Locale, locales } from '#lib/i18n/routing.ts';
import { blankNames } from '#lib/languages/foreign/foreign-names.ts';
import { frequentWords, ownLetters } from '#lib/languages/foreign/frequent-words.ts';
import type { Passage } from '#lib/languages/passages.ts';

/** A street or a town with its number, as an address has them: `Na Příkopě 859/22`, `Praha 1`. */
const streetAndNumber = /(?<!\p{L})(?:\p{Lu}\p{Ll}*\.?\s){1,3}\d+(?:\/\d+)?/gu;

/** A text without what may be in any language. */
export function strip(text: string): string {
  return text
    .replaceAll(/[“„«][^”“»]*[”“»]|"[^"]*"/gu, ' ')
    .replaceAll(streetAndNumber, ' ')
    .replaceAll(/\S+/gu, (part) =>
      // Part by part: a line of Thai is one, and no pattern is to try it again from each of its letters.
      /[@/\uFFFC]/u.test(part) ? ' ' : part.replace(/^\S+\.\p{L}{2,}/u, ' '),
    );
}

/** The other language in which a text without what may be in any is written. */
export function findLanguage(text: string, locale: Locale, kind: Passage['kind']): Locale | undefined {
  return usesOtherScript(locale)
    ? findLatin(text)
    : (findScript(text, locale) ?? findByWords(text, locale, kind));
}

/** Whether a language has letters of its own, so that whatever stands in Latin ones is a name or foreign. */
export function usesOtherScript(locale: Locale): boolean {
  return ownLetters[locale] !== undefined && !frequentWords[locale];
}

/** In a text of other letters: many words in a row that are Latin ones, some of them of a sentence. */
function findLatin(text: string): Locale | undefined {
  const runs = blankNames(text).match(/\p{Script=Latin}[\p{Script=Latin}\s,;:.’'()–-]*/gu) ?? [];
  for (const run of runs) {
    const words = run.match(/\p{L}+/gu) ?? [];
    const [first] = rank(words.map((word) => word.toLowerCase()));
    const plain = words.filter(
      (word) => /^\p{Ll}/u.test(word) || isFrequent(word.toLowerCase(), first?.locale),
    );
    if (first && plain.length >= 2 && plain.length * 2 >= words.length) return first.locale;
  }
  return undefined;
}

/** In a text of Latin letters: most of it in letters that they are not. */
function findScript(text: string, locale: Locale): Locale | undefined {
  const other = locales.find((each) => each !== locale && usesOtherScript(each));
  const letters = other && text.match(new RegExp(ownLetters[other]?.source ?? '', 'gu'));
  return letters && letters.length * 2 > (text.match(/\p{L}/gu) ?? []).length ? other : undefined;
}

/** A sentence that holds words of another language and none of its own. */
function findByWords(text: string, locale: Locale, kind: Passage['kind']): Locale | undefined {
  if (!frequentWords[locale]) return undefined;
  for (const sentence of text.split(/(?<=[.!?:;])\s+/u)) {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.length < 2 || words.some((word) => isFrequent(word, locale))) continue;
    const [other] = rank(words);
    const least = kind === 'heading' ? 1 : Math.min(3, Math.max(2, words.length / 4));
    if (other && other.hits >= least) return other.locale;
  }
  return undefined;
}

/** How many words of each language there are, the most first. */
function rank(words: string[]): { locale: Locale; hits: number }[] {
  return locales
    .filter((locale) => frequentWords[locale])
    .map((locale) => ({
      locale,
      hits: words.filter((word) => isFrequent(word, locale)).length,
    }))
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => b.hits - a.hits);
}

/** Whether a word is one that a language says often, or one of its letters. */
export function isFrequent(word: string, locale: Locale | undefined): boolean {
  return (
    locale !== undefined && (frequentWords[locale]?.has(word) || ownLetters[locale]?.test(word)) === true
  );
}
