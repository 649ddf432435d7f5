import { measureDistance } from '#lib/languages/facts/names.ts';
import { splitWords } from '#lib/policy/redline/words.ts';

/** What reads nearly like a word that the text says elsewhere, and where it stands. */
export interface Misspelt {
  index: number;
  offset: number;
  found: string;
  meant: string;
}

/** A word that the text says so often is meant; shorter ones are like each other. */
const least = { times: 3, letters: 4 };
/** A misspelt word falls into so many pieces at most. */
const mostPieces = 4;
const most = 20;

/**
 * Finds misspelt words of Thai, which parts no words: where the words of the language (Unicode’s dictionary) fall into pieces
 * that are together nearly a word which the text, or the one before it, says often. What stood in that one is right.
 */
export function findMisspelt(texts: string[], accepted: string[]): Misspelt[] {
  const before = accepted.join('\n');
  const runs = texts.flatMap((text, index) =>
    Array.from(text.matchAll(/[\u0E01-\u0E4E]+/gu), ({ 0: run, index: offset }) => ({
      index,
      offset,
      pieces: splitWords(run, 'th'),
    })),
  );
  const counts = countWords([...runs.flatMap(({ pieces }) => pieces), ...splitWords(before, 'th')]);
  const near = indexByLetters(listFrequent(counts));
  const told = new Set<string>();
  return runs.flatMap(({ index, offset, pieces }) => {
    let start = offset;
    return pieces.flatMap((piece, place) => {
      const own = start;
      start += piece.length;
      const found = findIn(pieces.slice(place, place + mostPieces), near, before, counts);
      if (!found || told.has(found.found)) return [];
      told.add(found.found);
      return [{ index, offset: own, ...found }];
    });
  });
}

/** The first of what these pieces begin with that is nearly a word; where one is misspelt they may be parted anywhere. */
function findIn(pieces: string[], near: Map<string, string[]>, before: string, counts: Map<string, number>) {
  const all = pieces.join('');
  for (let length = least.letters; length <= Math.min(all.length, most); length++) {
    const found = all.slice(0, length);
    // Within a letter with its marks nothing ends.
    if (/^[ะ-ฺ็-๎]/u.test(all.slice(length)) || before.includes(found)) continue;
    const meant = listShorter(found)
      .flatMap((each) => near.get(each) ?? [])
      // A word and a letter of the next one are two words.
      .find((word) => !found.startsWith(word) && measureDistance(found, word) === 1);
    if (meant && !areWords(pieces, length, counts)) return { found, meant };
  }
  return undefined;
}

/** Whether a text of so many letters is made of words beside each other that are said elsewhere, or one of the language. */
function areWords(pieces: string[], length: number, counts: Map<string, number>): boolean {
  let left = length;
  const own = pieces.filter((piece) => {
    const isWithin = left > 0;
    left -= piece.length;
    return isWithin;
  });
  const [first = '', ...rest] = own;
  if (rest.length === 0) return isWord(first);
  const isSaid = (piece: string) => (counts.get(piece) ?? 0) > 1 || (piece.length > 3 && isWord(piece));
  return own.every((piece) => piece.length >= 3 && isSaid(piece));
}

function countWords(all: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function listFrequent(counts: Map<string, number>): string[] {
  return [...counts]
    .filter(
      ([word, count]) =>
        count >= least.times && word.length >= least.letters && /^[\u0E01-\u0E4E]+$/u.test(word),
    )
    .map(([word]) => word);
}

/** Words by all that is left of them without one letter: what two that are nearly the same have in common. */
function indexByLetters(words: string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words)
    for (const each of listShorter(word)) index.set(each, [...(index.get(each) ?? []), word]);
  return index;
}

function listShorter(word: string): string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}

const words = new Map<string, boolean>();

/** Whether Unicode’s dictionary has it as a word: it stays whole beside itself. */
function isWord(piece: string): boolean {
  const known = words.get(piece) ?? splitWords(piece + piece, 'th').join(' ') === `${piece} ${piece}`;
  words.set(piece, known);
  return known;
}
