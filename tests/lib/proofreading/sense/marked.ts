import type { Locale } from '#lib/i18n/routing.ts';

/** A text of a table, what is found in it, and in which column. */
interface Marked {
  locale: Locale;
  marked: string;
  text: string;
  found: string;
  column: number;
}

/** Texts of each language in which what is found stands between ‹ and ›. */
export function listMarked(texts: Partial<Record<Locale, string[]>>): Marked[] {
  return listTexts(texts).map(([locale, marked]) => {
    const [before = '', found = '', after = ''] = marked.split(/[‹›]/u);
    return { locale, marked, text: before + found + after, found, column: before.length + 1 };
  });
}

/** Texts of each language, each with its language. */
export function listTexts(texts: Partial<Record<Locale, string[]>>): [Locale, string][] {
  return (Object.entries(texts) as [Locale, string[]][]).flatMap(([locale, own]) =>
    own.map((text): [Locale, string] => [locale, text]),
  );
}
