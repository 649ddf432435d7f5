import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { blankNames } from '#lib/languages/foreign-names.ts';
import { frequentWords, ownLetters } from '#lib/languages/frequent-words.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import { isProse } from '#lib/languages/untranslated.ts';

/** A passage that is written in another language of the site than its file. */
export interface Foreign {
  passage: Passage;
  language: Locale;
  /** Where what is in that language begins, and how. */
  offset: number;
  beginning: string;
  /** Whether it is prose that nobody has translated, word for word. */
  isUntranslated: boolean;
}

/**
 * Finds what stands in a text in another language of the site: by its script, by the frequent words of a sentence, and
 * where it is word for word the `originals`, the passages of the default language. Quotations, code, addresses and names
 * may be in any language.
 */
export function findForeign(passages: Passage[], locale: Locale, originals: Passage[] = []): Foreign[] {
  if (!frequentWords[locale] && !ownLetters[locale]) return [];
  return passages.flatMap((passage, index) => {
    const original = originals[index];
    const isCopy =
      locale !== defaultLocale &&
      original?.text === passage.text &&
      passages.length === originals.length &&
      isSentence(strip(passage.text), locale);
    const language = isCopy ? defaultLocale : getLanguage(passage, locale);
    if (!language) return [];
    const { index: offset, 0: part } = findPart(passage, locale) ?? { index: 0, 0: passage.text };
    const beginning = part.replaceAll(/\s+/g, ' ').trim();
    return [
      {
        passage,
        language,
        offset,
        isUntranslated: locale !== defaultLocale && original?.text === passage.text && isProse(passage.text),
        beginning: beginning.length > 40 ? `${beginning.slice(0, 40).trimEnd()} …` : beginning,
      },
    ];
  });
}

/** Behind what is in its own language, the sentence that is not; in a text of other letters, what is in Latin ones. */
function findPart({ kind, text }: Passage, locale: Locale): RegExpExecArray | undefined {
  const letters = usesOtherScript(locale) ? ownLetters[locale] : undefined;
  if (kind !== 'paragraph' || (letters && text.search(letters) === -1)) return undefined;
  const parts = usesOtherScript(locale)
    ? /\p{Script=Latin}[\p{Script=Latin}\d\s,;:.’'()–-]+/gu
    : /\S.*?(?:[.!?:;](?=\s)|$)/gsu;
  const found = [...text.matchAll(parts)].find(([part]) => findLanguage(strip(part), locale, kind));
  return found?.index === 0 ? undefined : found;
}

/** Whether a text that may be of any language holds more than names, and no word that its own says often. */
function isSentence(text: string, locale: Locale): boolean {
  return (
    !(text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => isFrequent(word, locale)) &&
    listPlainWords(text).some((word) => word.length > 2) &&
    (text.match(/\p{L}{3,}/gu) ?? []).length > 1
  );
}

/** The other language in which a passage is written; each is asked for more than once. */
const getLanguage = rememberByPassage(({ kind, text }, locale) => findLanguage(strip(text), locale, kind));

/** Whether a text is in another language of the site than in its own. */
export function isForeign(text: string, locale: Locale): boolean {
  return findLanguage(strip(text), locale, 'paragraph') !== undefined;
}

/** Whether what is as short as a heading is in another language of the site than in its own. */
export function isForeignHeading(text: string, locale: Locale): boolean {
  return findLanguage(strip(text), locale, 'heading') !== undefined;
}

/** A street or a town with its number, as an address has them: `Na Příkopě 859/22`, `Praha 1`. */
const streetAndNumber = /(?<!\p{L})(?:\p{Lu}\p{Ll}*\.?\s){1,3}\d+(?:\/\d+)?/gu;

/** A text without what may be in any language. */
function strip(text: string): string {
  return text
    .replaceAll(/[“„«][^”“»]*[”“»]|"[^"]*"/gu, ' ')
    .replaceAll(streetAndNumber, ' ')
    .replaceAll(/\S+/gu, (part) =>
      // Part by part: a line of Thai is one, and no pattern is to try it again from each of its letters.
      /[@/\uFFFC]/u.test(part) ? ' ' : part.replace(/^\S+\.\p{L}{2,}/u, ' '),
    );
}

/** The words of a text in Latin letters that are no names. */
function listPlainWords(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}.])\p{Ll}[\p{Script=Latin}’']*(?![\p{L}\p{N}])/gu) ?? [];
}

function findLanguage(text: string, locale: Locale, kind: Passage['kind']): Locale | undefined {
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
function isFrequent(word: string, locale: Locale | undefined): boolean {
  return (
    locale !== undefined && (frequentWords[locale]?.has(word) || ownLetters[locale]?.test(word)) === true
  );
}
