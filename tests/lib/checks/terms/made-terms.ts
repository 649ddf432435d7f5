import { makeForm } from '#lib/checks/terms/match-terms.ts';
import type { Term, Terms, Wording } from '#lib/checks/terms/read-terms.ts';

/** A word of the glossary, as it stands in a sentence, and other words for it. */
export function makeWord(write: string, forms = [write], not: string[] = []): Wording {
  return { write, forms: forms.map(makeForm), not: not.map(makeForm) };
}

/** A glossary of one term, in its seventh line. */
export function makeTerms(words: Term['words']): Terms {
  return { path: 'content/terms.yml', terms: [{ name: 'consent', line: 7, words }] };
}
