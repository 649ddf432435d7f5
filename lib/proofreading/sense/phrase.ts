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

/** Makes what finds such phrases in a passage, each the first time that it stands there. */
export function makeFinder(phrases: Phrase[]) {
  return rememberByPassage(({ text }, locale) =>
    phrases.flatMap(({ what, words, instead, isError }) => {
      const found = words[locale]?.exec(text);
      const said: [string, string] = [`${what}: "${shorten(found?.[0] ?? '')}"`, instead];
      return found ? [{ offset: found.index, found: found[0], said, ...(isError ? { isError } : {}) }] : [];
    }),
  );
}
