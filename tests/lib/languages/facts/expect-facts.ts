import { expect } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { readFacts } from '#lib/languages/facts/read-facts.ts';

const read = (locale: Locale, text: string) =>
  readFacts({ kind: 'paragraph', text, links: [], codes: [], locate: () => ({ line: 1, column: 1 }) }, locale)
    .facts.filter(({ isWeak }) => !isWeak)
    .map(({ kind, value }) => `${kind} ${value}`);

/** Every one of the texts says these facts, in whatever language and words. */
export function expectFacts(facts: string[], texts: Partial<Record<Locale, string[]>>): void {
  for (const [locale, own] of Object.entries(texts))
    for (const text of own) expect([text, read(locale as Locale, text)]).toEqual([text, facts]);
}
