import { measureDistance } from '#lib/languages/facts/names.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { type Beginning, getLetter, indexByLetters } from '#lib/proofreading/texts/beginnings.ts';
import { isWord, lookUp, shortWords, splitRuns } from '#lib/proofreading/texts/dictionary.ts';

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
const mostLetters = 20;

/**
 * Finds misspelt words of Thai, which parts no words: where the words of the language (Unicode’s dictionary) fall into pieces
 * that are together nearly a word which the text, or the one before it, says often. What stood in that one is right.
 */
export function findMisspelt(texts: string[], accepted: string[]): Misspelt[] {
  const before = accepted.join('\n');
  const found = texts.flatMap((text, index) =>
    Array.from(text.matchAll(/[\u0E01-\u0E4E]+/gu), ({ 0: run, index: offset }) => ({ index, offset, run })),
  );
  const split = splitRuns(found.map(({ run }) => run));
  const runs = found.map(({ index, offset }, place) => ({ index, offset, pieces: split[place] ?? [] }));
  const counts = countWords([...runs.flatMap(({ pieces }) => pieces), ...splitWords(before, 'th')]);
  const near = indexByLetters(listFrequent(counts));
  const right = new Set(accepted);
  const fresh = runs.filter(({ index }) => !right.has(texts[index] ?? ''));
  lookUp(fresh.flatMap(({ pieces }) => pieces));
  const told = new Set<string>();
  return fresh.flatMap(({ index, offset, pieces }) => {
    let start = offset;
    const areSound = pieces.map((piece) => isSound(piece, counts));
    return pieces.flatMap((piece, place) => {
      const at = start;
      start += piece.length;
      // Most pieces are words, and so are those behind them.
      const sound = isWord(piece) ? Math.max(piece.length, measureSound(pieces, areSound, place)) : 0;
      if (sound >= mostLetters) return [];
      const misspelt = findIn(pieces.slice(place, place + mostPieces), sound, near, before, counts);
      // A letter too much before a word is most likely the end of the one before, which the dictionary has not.
      const isEnd = place > 0 && misspelt?.found.slice(1) === misspelt?.meant;
      if (!misspelt || isEnd || told.has(misspelt.found)) return [];
      told.add(misspelt.found);
      return [{ index, offset: at, ...misspelt }];
    });
  });
}

/**
 * The first of what these pieces begin with that is nearly a word; where one is misspelt they may be parted anywhere. So many
 * letters are known to be words.
 */
function findIn(
  pieces: string[],
  sound: number,
  near: Beginning,
  before: string,
  counts: Map<string, number>,
) {
  const all = pieces.join('');
  if (all.length <= sound) return undefined;
  // As it stands, and without one letter, in the order of the letters.
  let whole: Beginning | undefined = near;
  let shorter: Beginning[] = [];
  for (let length = 1; length <= Math.min(all.length, mostLetters); length++) {
    const letter = getLetter(all, length - 1);
    const left: Beginning[] = [];
    for (const { next } of shorter) {
      const longer = next[letter];
      if (longer) left.push(longer);
    }
    if (whole) left.push(whole);
    whole = whole?.next[letter];
    shorter = left;
    if (!whole && left.length === 0) return undefined;
    // Within a letter with its marks nothing ends.
    if (length <= sound || length < least.letters || isMark(getLetter(all, length))) continue;
    if (!whole?.words.length && left.every(hasNoWords)) continue;
    const like = [...(whole?.words ?? []), ...left.flatMap(({ words }) => words)];
    const found = all.slice(0, length);
    // A word and a letter of the next one are two words.
    const meant = like.find((word) => !found.startsWith(word) && measureDistance(found, word, 1) === 1);
    if (meant && !before.includes(found) && !areWords(pieces, length, counts)) return { found, meant };
  }
  return undefined;
}

/** Whether a letter is one that belongs to the one before it: ะ to ฺ, ็ to ๎. */
const isMark = (letter: number) => (letter >= 0x30 && letter <= 0x3a) || (letter >= 0x47 && letter <= 0x4e);

const hasNoWords = ({ words }: Beginning) => words.length === 0;

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
  // What ends within a word is the beginning of that: คำตอ of คำตอบ.
  const isKnown = (piece: string) =>
    isWord(piece) || shortWords.atBeginning.has(piece) || (counts.get(piece) ?? 0) > 1;
  if (own.join('').length > length && isWord(rest.at(-1) ?? '') && own.every(isKnown)) return true;
  return own.every((piece) => isSound(piece, counts));
}

/** Whether a piece may stand beside another as a word of its own. */
function isSound(piece: string, counts: Map<string, number>): boolean {
  if (shortWords.anywhere.has(piece)) return true;
  return piece.length >= 3 && ((counts.get(piece) ?? 0) > 1 || (piece.length > 3 && isWord(piece)));
}

/** So many letters from a piece on are such words. */
function measureSound(pieces: string[], areSound: boolean[], start: number): number {
  let letters = 0;
  for (let place = start; areSound[place] && place < start + mostPieces; place++)
    letters += pieces[place]?.length ?? 0;
  return letters;
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
