import { wholeWords } from '#lib/policy/typography/thai-words.ts';
import { isUnknown, listWhole, sureWords } from '#lib/proofreading/beside/words/dictionary.ts';
import { listWindows } from '#lib/proofreading/beside/words/near-words.ts';
import { thaiVocabulary } from '#lib/wording/thai-words.ts';

/** What is misspelt falls into so many pieces at most. */
const mostPieces = 3;
const mostLetters = 14;
const least = { letters: 5, ofUnknown: 3 };
const letters = Array.from({ length: 0x2e }, (_, place) => String.fromCharCode(0xe01 + place));

/** What stands in a run of letters where another word is meant, if it is known which. */
export interface Misspelt {
  /** So many letters of the run stand before it. */
  before: number;
  found: string;
  meant?: string;
}

/**
 * Finds what is around a piece that is no word, and nearly one of the language (Unicode’s dictionary); or else the piece itself,
 * where the dictionary does not know it. What is known, beside it, is kept.
 */
export function findInDictionary(
  pieces: string[],
  place: number,
  isKnown: (piece: string) => boolean,
  isSure: (found: string) => boolean,
): Misspelt | undefined {
  for (const { start, count, found } of listWindows(pieces, place, mostPieces).reverse()) {
    if (found.length < least.letters || found.length > mostLetters || isSure(found)) continue;
    const kept = pieces
      .slice(start, start + count)
      .filter((piece) => piece.length >= least.ofUnknown && isKnown(piece));
    const meant = listNearest(found).find((word) => kept.every((piece) => word.includes(piece)));
    if (meant) return { before: pieces.slice(0, start).join('').length, found, meant };
  }
  const found = pieces[place] ?? '';
  const before = pieces.slice(0, place).join('').length;
  // Letters that are no longer written are told by themselves.
  if (
    /[ฃฅ]/.test(found) ||
    found.length < least.ofUnknown ||
    !isUnknown(found) ||
    isWithin(pieces.join(''), before, found)
  )
    return undefined;
  return { before, found };
}

/** Whether a word that the dictionary does not have, or parts wrongly, is around letters of a run, or runs over an end of theirs. */
function isWithin(run: string, before: number, found: string): boolean {
  const after = before + found.length;
  return [...wholeWords, ...sureWords, ...thaiVocabulary].some((word) => {
    if (word.length < least.ofUnknown) return false;
    const at = run.indexOf(word, Math.max(0, before - word.length + 1));
    return at !== -1 && at < after;
  });
}

/** The words that text would be with one letter more, less or another, or with two exchanged. */
function listNearest(text: string): string[] {
  return listWhole([...new Set(change(text))].filter((each) => each.length >= least.letters));
}

function change(text: string): string[] {
  return Array.from(text).flatMap((letter, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    return [
      before + after,
      before + after.slice(0, 1) + letter + after.slice(1),
      ...letters.flatMap((other) => [before + other + after, before + letter + other + after]),
    ];
  });
}
