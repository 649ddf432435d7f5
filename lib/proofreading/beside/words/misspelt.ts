import { measureDistance } from '#lib/languages/facts/names.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { wholeWords } from '#lib/policy/typography/thai-words.ts';
import { countWords, type Words } from '#lib/proofreading/beside/words/count-words.ts';
import { isWord, listRuns, lookUp, sureWords } from '#lib/proofreading/beside/words/dictionary.ts';
import {
  dropMarks,
  type Index,
  leastLetters,
  listWindows,
  makeIndex,
} from '#lib/proofreading/beside/words/near-words.ts';
import { findInDictionary, type Misspelt } from '#lib/proofreading/beside/words/nearest.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { thaiVocabulary } from '#lib/wording/thai-words.ts';

/** A misspelt word falls into so many pieces, and has so many letters, at most. */
const [mostPieces, mostLetters] = [4, 14];
/** SARA AM as two characters, which is told by itself. */
const twoSaraAm = '\u0E4D\u0E32';
/** Words of fewer letters are like each other. */
const least = { ofRun: 5, ofWords: 6, ofSure: 7 };

/**
 * Finds misspelt words of Thai, which parts no words: where the words of the language (Unicode’s dictionary) fall into pieces that
 * no edition says, and are together nearly what one says. What is said twice is right.
 */
export function findMisspelt(edition: CheckedEdition, earlier: CheckedEdition[], models: Words[]): Doubt[] {
  if (edition.locale !== 'th') return [];
  const said = [...earlier.map(countWords), ...models];
  // Most editions say nothing new, and are not counted.
  const isNew = (piece: string) =>
    said.every((each) => !each.has(piece)) && (countWords(edition).get(piece) ?? 0) < 2;
  const passages = listPassages(edition);
  const runs = listRuns(passages.map(({ text }) => text.replaceAll(twoSaraAm, 'ำ'))).filter(({ pieces }) =>
    pieces.some(isNew),
  );
  if (runs.length === 0) return [];
  const fresh = new Set(runs.flatMap(({ pieces }) => pieces.filter(isNew)));
  lookUp([...fresh]);
  const twice = [...countWords(edition)].flatMap(([word, count]) => (count > 1 ? word : []));
  const near = makeIndex([...thaiVocabulary, ...said.flatMap((each) => [...each.keys()]), ...twice]);
  const told = new Set<string>();
  return runs.flatMap(({ index, offset, pieces }) => {
    let end = 0;
    return pieces.flatMap((piece, place): Doubt[] => {
      const isRead = pieces.slice(0, place).join('').length < end;
      const misspelt = fresh.has(piece) && !isRead ? findAround(pieces, place, fresh, near) : undefined;
      if (!misspelt || told.has(misspelt.found)) return [];
      told.add(misspelt.found);
      end = misspelt.before + misspelt.found.length;
      const at = passages[index]?.locate(offset + misspelt.before) ?? 1;
      return [{ at, said: say(misspelt) }];
    });
  });
}

function say({ found, meant }: Misspelt): Doubt['said'] {
  if (meant) return replace('a word that is misspelt, most likely', found, meant);
  return [
    `letters that are no word, most likely: "${found}"`,
    'see how it is written; leave a name as it is',
  ];
}

/** What stands around a new piece and is nearly a word; where one is misspelt, those beside it may be parted anywhere. */
function findAround(
  pieces: string[],
  place: number,
  fresh: ReadonlySet<string>,
  near: Index,
): Misspelt | undefined {
  const windows = listWindows(pieces, place, mostPieces).filter(
    ({ found }) => found.length >= leastLetters && !isSure(found, near),
  );
  const isOdd = !isWord(pieces[place] ?? '');
  // A long word is more surely meant than a short one, or two.
  const isSurely = (word: string) => word.length >= least.ofSure && near.words.get(word) === 'word';
  for (const isMeant of [isSurely, () => true]) {
    for (const { start, count, found } of windows) {
      const areWords = pieces
        .slice(start, start + count)
        .every((piece) => !fresh.has(piece) || isWord(piece));
      // The dictionary gives a letter of some words to the one before, or behind.
      const around = [pieces[start - 1]?.slice(-1), found, pieces[start + count]?.slice(0, 1)].join('');
      const isLike = (word: string) =>
        isMeant(word) && !around.includes(word) && (!areWords || isMisspelt(found, word, count, near));
      const meant = near.list(found).find((word) => measureDistance(found, word, 1) === 1 && isLike(word));
      if (meant) return { before: pieces.slice(0, start).join('').length, found, meant };
    }
    const within = isOdd ? findWithin(pieces, place, near, isMeant) : undefined;
    if (within) return within;
  }
  if (!isOdd) return undefined;
  const isKnown = (piece: string) => !fresh.has(piece);
  return findInDictionary(pieces, place, isKnown, (found) => isSure(found, near));
}

/** What runs over a piece that is no word, from letter to letter, and is a word but for one within. */
function findWithin(
  pieces: string[],
  place: number,
  near: Index,
  isMeant: (word: string) => boolean,
): Misspelt | undefined {
  const run = pieces.join('');
  const [first, last] = [place, place + 1].map((end) => pieces.slice(0, end).join('').length);
  for (let before = Math.max(0, (first ?? 0) - mostLetters); before < (last ?? 0); before++)
    for (let length = least.ofRun; length <= mostLetters; length++) {
      const found = run.slice(before, before + length);
      if (before + length <= (first ?? 0) || found.length < length || isSure(found, near)) continue;
      if (isMark(found[0]) || isMark(run[before + length])) continue;
      const meant = near
        .list(found)
        .find(
          (word) =>
            isMeant(word) &&
            word[0] === found[0] &&
            word.at(-1) === found.at(-1) &&
            measureDistance(found, word, 1) === 1,
        );
      if (meant) return { before, found, meant };
    }
  return undefined;
}

/** Whether it is said so, but for a letter of what stands beside it, or is a part of a word that the dictionary does not have. */
function isSure(found: string, { words }: Index): boolean {
  const isSaid = [found, found.slice(0, -1), found.slice(1)].some((word) => words.has(word));
  // A mark of repetition without its space is told by itself.
  return (
    isSaid || found.includes('ๆ') || sureWords.has(found) || wholeWords.some((word) => word.includes(found))
  );
}

/**
 * Whether words of the language are a misspelt one: a single word has lost or changed its marks; several are one and no other, but
 * for another letter, by which เดียวกับ is no เดียวกัน.
 */
function isMisspelt(found: string, word: string, count: number, { words }: Index): boolean {
  if (dropMarks(found) === dropMarks(word)) return count > 1 || word.length > leastLetters;
  if (words.get(word) === 'pair') return false;
  const hasOther = found.length === word.length && [...found].some((letter) => !word.includes(letter));
  return count > 1 && found.length >= least.ofWords && !hasOther;
}

const isMark = (letter = '') => /[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(letter);
