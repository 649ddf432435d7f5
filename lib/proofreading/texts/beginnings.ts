/** The letters of Thai stand in one block of Unicode. */
const block = 0x0e00;

/** What words, whole or without one letter, begin with: those that are no longer, and on by each letter. */
export interface Beginning {
  words: string[];
  next: (Beginning | undefined)[];
}

/** The number of a letter in its block. */
export function getLetter(text: string, place: number): number {
  return text.charCodeAt(place) - block;
}

/** What was made last: editions of a policy say the same words. */
let last = { key: '', index: makeIndex([]) };

/** Words by all that is left of them without one letter: what two that are nearly the same have in common. */
export function indexByLetters(words: string[]): Beginning {
  const key = words.join('\n');
  if (key !== last.key) last = { key, index: makeIndex(words) };
  return last.index;
}

function makeIndex(words: string[]): Beginning {
  const index: Beginning = { words: [], next: [] };
  for (const word of words)
    for (const each of listShorter(word)) {
      let place = index;
      for (let at = 0; at < each.length; at++) {
        const letter = getLetter(each, at);
        const next: Beginning = place.next[letter] ?? { words: [], next: [] };
        place.next[letter] = next;
        place = next;
      }
      place.words.push(word);
    }
  return index;
}

function listShorter(word: string): string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}
