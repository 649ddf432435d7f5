import type { ArrayChange } from 'diff';
import type { Locale } from '#lib/i18n/routing.ts';
import { isNearly } from '#lib/languages/facts/names.ts';
import { countOfClause, isContent, isJoint } from '#lib/languages/meaning/content-words.ts';
import { isOfSubject } from '#lib/languages/meaning/subject-words.ts';
import { shorten } from '#lib/languages/shorten.ts';

/** What stood and what stands in one place of a text. */
interface Place {
  removed: string[];
  added: string[];
}

/**
 * Finds in a comparison word by word what is said more, less or instead: clauses, items of an enumeration, and words that say
 * whose data goes where and what for. A word that was put right, is missing or too much, or stands elsewhere, is none.
 */
export function findAdditions(parts: ArrayChange<string>[], locale: Locale): string[] {
  const places = listPlaces(parts, locale);
  const fold = (word: string) => word.toLocaleLowerCase(locale);
  const left = (kind: keyof Place) => countWords(places.flatMap((place) => place[kind].map(fold)));
  const [gone, come] = [left('removed'), left('added')];
  return places.flatMap(({ removed, added }) => {
    // What goes here and comes elsewhere has only moved; what is nearly the same was put right.
    const keep = (words: string[], others: string[], moved: Map<string, number>) =>
      words.filter(
        (word) => isContent(word, locale) && !take(moved, fold(word)) && !hasLike(others, fold(word), fold),
      );
    const [lost, said] = [keep(removed, added, come), keep(added, removed, gone)];
    const subjects = [...lost, ...said].filter((word) => isOfSubject(word, locale));
    const isEnumerated = (words: string[], other: string[], own: string[]) =>
      own.length > 0 &&
      other.every((word) => !isContent(word, locale)) &&
      words.some((word) => isJoint(word, locale));
    const isSentence = (words: string[], own: string[]) =>
      own.length > 1 && words.some((word) => /^[.!?]$/.test(word));
    const isClause =
      Math.max(said.length, lost.length) >= countOfClause(locale) ||
      isSentence(added, said) ||
      isSentence(removed, lost) ||
      isEnumerated(added, removed, said) ||
      isEnumerated(removed, added, lost);
    if (isClause) return [shorten(join(said.length > 0 ? added : removed))];
    return isTurned(removed, added, locale) ? [shorten(join(added))] : subjects;
  });
}

/** Changes with nothing between them but words that say nothing are one. */
function listPlaces(parts: ArrayChange<string>[], locale: Locale): Place[] {
  const places: Place[] = [];
  let open: Place | undefined;
  let between: string[] = [];
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      between = value;
      if (value.some((word) => isContent(word, locale) || /[.!?\n\p{N}]/u.test(word))) open = undefined;
      continue;
    }
    if (!open) {
      open = { removed: [], added: [] };
      places.push(open);
    } else for (const own of [open.removed, open.added]) own.push(...between);
    between = [];
    open[added ? 'added' : 'removed'].push(...value);
  }
  return places;
}

/** Whether nothing but what joins is another: and, or. */
function isTurned(removed: string[], added: string[], locale: Locale): boolean {
  const [old, now] = [removed, added].map((words) => words.filter((word) => /\p{L}/u.test(word)));
  const areJoints = [...(old ?? []), ...(now ?? [])].every((word) => isJoint(word, locale));
  return areJoints && old?.length === 1 && now?.length === 1;
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  counts.set(word, count - 1);
  return count > 0;
}

/** So many words of one place are held against each other; where more changed, nobody put a word right. */
const mostCompared = 20;

function hasLike(others: string[], word: string, fold: (word: string) => string): boolean {
  return others.length <= mostCompared * 2 && others.some((other) => isNearly(word, fold(other)));
}

const join = (words: string[]) => words.join('').replaceAll(/\s+/g, ' ');
