import { defaultLocale, type Locale } from '#lib/i18n/routing.ts';
import { frequentWords, ownLetters } from '#lib/languages/foreign/frequent-words.ts';
import { findLanguage, isFrequent, strip, usesOtherScript } from '#lib/languages/foreign/other-language.ts';
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
      isSentence(strip(passage.text), locale) &&
      countKnown(passage, originals) >= countKnown(passage, passages);
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

/** How many words of a passage others say as well: where its own language knows more of them, the other one copied it. */
function countKnown(passage: Passage, all: Passage[]): number {
  const others = all.filter(({ text }) => text !== passage.text).map(({ text }) => text.toLowerCase());
  return listPlainWords(passage.text).filter((word) =>
    others.some((text) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text)),
  ).length;
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

/** The words of a text in Latin letters that are no names. */
function listPlainWords(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}.])\p{Ll}[\p{Script=Latin}’']*(?![\p{L}\p{N}])/gu) ?? [];
}
