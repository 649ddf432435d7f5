import { makeMemory } from '#lib/content/remember.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { listRuns, pair } from '#lib/proofreading/beside/words/dictionary.ts';

/** Words in small letters, and how often each is said; of Thai the pieces of the dictionary, and two that stand side by side. */
export type Words = ReadonlyMap<string, number>;

/** Words of fewer letters are like each other. */
const least = 5;

const counted = new WeakMap<CheckedEdition, Words>();

/** Counts what an edition says, once. */
export function countWords(edition: CheckedEdition): Words {
  const texts = () => listPassages(edition).map(({ text }) => text);
  const known = counted.get(edition) ?? count(listWords[edition.locale]?.(texts()) ?? []);
  counted.set(edition, known);
  return known;
}

const listSmall = (texts: string[]) =>
  texts.flatMap((text) => readWords(text).map(({ word }) => word.toLowerCase()));

const listWords: Partial<Record<Locale, (texts: string[]) => string[]>> = {
  en: listSmall,
  cs: listSmall,
  th: (texts) =>
    listRuns(texts).flatMap(({ pieces }) => [
      ...pieces,
      ...pieces.slice(1).map((piece, place) => pair(pieces[place] ?? '', piece)),
    ]),
};

function count(words: string[]): Words {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words in small letters; names keep theirs, and their spelling. */
export const readWords = (text: string) => remember(text, () => splitWords(text));
const remember = makeMemory<ReturnType<typeof splitWords>>();

function splitWords(text: string): { word: string; index: number }[] {
  return [...text.matchAll(/(?<![\p{L}\d@./-])\p{L}\p{Ll}+(?![\p{L}\d@/-]|\.\p{L})/gu)]
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => word.length >= least);
}
