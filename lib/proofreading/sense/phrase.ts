import type { Locale } from '#lib/i18n/routing.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import { shorten } from '#lib/languages/shorten.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What no policy says: what is wrong with it, by which words it is known, and what to do. */
export interface Phrase {
  what: string;
  words: Partial<Record<Locale, RegExp>>;
  instead: string;
  /** Whether it may not be published. */
  isError?: true;
}

/** What was found, and where in its passage. */
export type Found = Omit<Doubt, 'at'> & { offset: number };

/**
 * Makes what finds such phrases in a passage, each the first time that it stands there, with so many letters `around` it by
 * which it is known again.
 */
export function makeFinder(phrases: Phrase[], around = 0) {
  return rememberByPassage(({ text }, locale) =>
    phrases.flatMap(({ what, words, instead, isError }) => {
      const found = words[locale]?.exec(text);
      if (!found) return [];
      const { 0: phrase, index: offset } = found;
      const said: [string, string] = [`${what}: "${shorten(phrase)}"`, instead];
      const place = text.slice(Math.max(0, offset - around), offset + phrase.length + around);
      return [{ offset, found: place, said, ...(isError ? { isError } : {}) }];
    }),
  );
}
