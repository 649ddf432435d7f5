import type { Locale } from '#lib/i18n/routing.ts';
import { isNearly } from '#lib/languages/facts/names.ts';
import { isOfSubject } from '#lib/languages/meaning/subject-words.ts';
import { listTurns, opposites } from '#lib/languages/meaning/turning-words.ts';
import { splitWords } from '#lib/policy/redline/words.ts';

/** In which words a passage was turned, and where in the later text. */
export interface TurnedWords {
  gone: string[];
  come: string[];
  offset: number;
}

/**
 * Finds the words in which a passage says something else than before, however it is worded: whether, how far, when and for
 * how much it holds, and of whom or what it speaks. Words that stand elsewhere or in another form are none.
 */
export function findTurnedWords(before: string, after: string, locale: Locale): TurnedWords | undefined {
  const [gone, come]: [string[], string[]] = [[], []];
  const turns = new Map(
    listTurns(locale).map(([turn, pattern]) => {
      const [old, now] = [before, after].map((text) => Array.from(text.matchAll(pattern), ([word]) => word));
      return [turn, { lost: subtract(old ?? [], now ?? []), said: subtract(now ?? [], old ?? []) }];
    }),
  );
  for (const [turn, { lost, said }] of turns) {
    // Where one went and another of its kind came, it is worded otherwise.
    if (lost.length > 0 && said.length > 0) continue;
    const pair = opposites.find((each) => each.includes(turn));
    const other = turns.get(pair?.find((each) => each !== turn) ?? turn);
    const isAnswered = lost.length > 0 ? other?.said.length : other?.lost.length;
    if (pair && !isAnswered) continue;
    gone.push(...lost);
    come.push(...said);
  }
  const [old, now] = [before, after].map((text) =>
    splitWords(text, locale).filter((word) => isOfSubject(word, locale)),
  ) as [string[], string[]];
  const [lost, said] = [subtract(old, now), subtract(now, old)];
  gone.push(...lost.filter((word) => !said.some((other) => isFormOf(word, other))));
  come.push(...said.filter((word) => !lost.some((other) => isFormOf(word, other))));
  if (gone.length + come.length === 0) return undefined;
  return { gone: [...new Set(gone)], come: [...new Set(come)], offset: findOffset(before, after, come) };
}

/** What stands in the one and not in the other, as often as it does. */
function subtract(words: readonly string[], others: readonly string[]): string[] {
  const left = others.map((word) => word.toLowerCase());
  return words.filter((word) => {
    const index = left.indexOf(word.toLowerCase());
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

const isFormOf = (word: string, other: string) =>
  isNearly(word.toLowerCase(), other.toLowerCase()) ||
  word.slice(0, 5).toLowerCase() === other.slice(0, 5).toLowerCase();

/** Where the first new word stands behind where the texts part; where there is none, where the word begins at which they do. */
function findOffset(before: string, after: string, come: string[]): number {
  const end = Array.from({ length: after.length }).findIndex((_, index) => before[index] !== after[index]);
  const start = end === -1 ? after.length : end;
  const parted = after.lastIndexOf(' ', start) + 1;
  const places = come.map((word) => after.indexOf(word, parted)).filter((place) => place !== -1);
  return places.length > 0 ? Math.min(...places) : Math.min(parted, Math.max(0, after.length - 1));
}
