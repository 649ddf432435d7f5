import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { listMarked } from '../marked.ts';
import { say } from '../say.ts';

/** What is told of one kind, and texts of it in which what is found stands between ‹ and ›. */
interface Kind {
  remedy: string;
  texts: Partial<Record<Locale, string[]>>;
}

/** Each text of a kind is told of where it stands, with the remedy of the kind. */
export function isTold(what: string, { remedy, texts }: Kind): void {
  it.each(listMarked(texts))('is told in $locale: $marked', ({ locale, text, found, column }) => {
    const [told = ''] = say(locale, text);
    const [, start = ''] = new RegExp(`^9:${column}: ${what}: "(.*?)…?" — `).exec(told) ?? [];
    expect([start.length > 0, found.startsWith(start), told.endsWith(remedy)]).toEqual([true, true, true]);
  });
}
