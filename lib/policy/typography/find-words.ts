import type { Locale } from '#lib/i18n/routing.ts';
import type { Range } from '#lib/policy/typography/range.ts';
import { findCutWords } from '#lib/policy/typography/thai-words.ts';

/** What browsers part although it has no spaces: a letter and its word (e-mail), the letters of an article. */
const everywhere = [/(?<![\p{L}\p{N}.@/=-])\p{L}-\p{L}+/u, /\d+(?:\([\p{L}\p{N}]{1,4}\)){2,}/u];

const own: Partial<Record<Locale, RegExp[]>> = {
  // Where a line ended at the hyphen, the next would begin with another (ČSN 01 6910).
  cs: [/(?<![\p{L}\p{N}.@/=-])\p{L}+(?:-\p{L}+)+/u],
};

/** Finds the words of a text, perhaps one that names something, in which a line must not break although a browser would. */
export function findWords(text: string, locale: Locale, isName: boolean): Range[] {
  const found = [...everywhere, ...(own[locale] ?? [])].flatMap(({ source }) =>
    [...text.matchAll(new RegExp(source, 'gu'))].map(
      ({ 0: word, index }): Range => [index, index + word.length],
    ),
  );
  const cut = locale === 'th' ? findCutWords(text, isName) : [];
  // The first word has a whole line to itself.
  const first = text.search(/\S/);
  return [...found, ...cut].filter(([start]) => start > first);
}
