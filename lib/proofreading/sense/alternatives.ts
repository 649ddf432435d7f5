import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

const or: Partial<Record<Locale, string>> = { en: 'or', cs: 'nebo', th: 'หรือ' };

/** Words that are said together, and two endings of one word, as in "uživatel/uživatelka". */
const together = /^(?:and\/or|either\/or|his\/her|her\/his|read\/write)$|และ\/หรือ|^(\p{L}{3})\p{L}*\/\1/u;

/** Two words with a slash, neither of them a name, a number or a part of an address. */
const two =
  /(?<![\p{L}\p{M}\p{N}/.:@_-])(?:\p{Ll}{3,}(?:\/\p{Ll}{3}| \/ \p{Ll})\p{Ll}*|[\u0E01-\u0E4E]{2,}(?:\/| \/ )[\u0E01-\u0E4E]{2,})(?![\p{L}\p{M}\p{N}/_-]|\.\p{L})/gu;

/** Finds two words with a slash between them: a translator left them to choose from, or a text says neither "and" nor "or". */
export function findAlternatives(
  { kind, text }: Passage,
  locale: Locale,
): ({ offset: number } & Omit<Doubt, 'at'>)[] {
  if (kind === 'cell' || !text.includes('/')) return [];
  return [...text.matchAll(two)]
    .filter(([both]) => !together.test(both))
    .map(({ 0: both, index }) => ({
      offset: index,
      said: [
        `"${both}" leaves open which of the two is meant`,
        `write the one that is, or "${both.replace(/ ?\/ ?/, ` ${or[locale] ?? '…'} `)}"`,
      ],
    }));
}
