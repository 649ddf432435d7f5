import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';

/**
 * Words that may mean a concept, by the first of its English words: where one stands, a language may speak of it, and no other
 * has to. They are written as those of the concept itself.
 */
export type Hints = Record<string, Concept>;
