/** Words of fewer letters are like each other. */
export const leastLetters = 4;

/** Words, and two side by side as one; those that have the beginning or the end of a text. */
export interface Index {
  words: ReadonlyMap<string, 'word' | 'pair'>;
  list: (text: string) => string[];
}

/** What differs by a letter has its beginning, or else its end. */
const ends = { letters: 2 };

export function makeIndex(said: string[]): Index {
  const words = new Map<string, 'word' | 'pair'>();
  for (const each of said) {
    const word = each.replace(' ', '');
    const kind = word === each ? 'word' : 'pair';
    if (word.length >= leastLetters && words.get(word) !== 'word') words.set(word, kind);
  }
  const begins = Map.groupBy(words.keys(), (word) => word.slice(0, ends.letters));
  const endings = Map.groupBy(words.keys(), (word) => word.slice(-ends.letters));
  return {
    words,
    list: (text) => [
      ...(begins.get(text.slice(0, ends.letters)) ?? []),
      ...(endings.get(text.slice(-ends.letters)) ?? []),
    ],
  };
}

/** The pieces around one of them, the fewest first. */
export function listWindows(
  pieces: string[],
  place: number,
  mostPieces: number,
): { start: number; count: number; found: string }[] {
  return Array.from({ length: mostPieces }, (_, fewer) => fewer + 1).flatMap((count) =>
    Array.from({ length: count }, (_, back) => place - count + 1 + back).flatMap((start) =>
      start < 0 || start + count > pieces.length
        ? []
        : [{ start, count, found: pieces.slice(start, start + count).join('') }],
    ),
  );
}

/** Without tones, with short vowels in the place of their long ones, and without letters that stand there twice. */
export const dropMarks = (text: string) =>
  text
    .replaceAll(/[\u0E47-\u0E4E]/g, '')
    .replaceAll(/[\u0E35\u0E37\u0E39]/g, (vowel) => String.fromCharCode(vowel.charCodeAt(0) - 1))
    .replaceAll('ไ', 'ใ')
    .replaceAll(/(.)\1/g, '$1');
