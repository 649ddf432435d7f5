import type { Locale } from '#lib/i18n/routing.ts';

/** The languages whose words are known, in the order in which a concept has them. */
export const speaking = ['en', 'cs', 'th'] as const satisfies Locale[];

/**
 * Something that a policy speaks of, by how the words for it begin in each language, parted by `|`; a word that ends there is
 * followed by `$`. In Thai, which parts no words, what a text holds; the longest that fits is the word.
 */
export type Concept = readonly [en: string, cs: string, th: string];
