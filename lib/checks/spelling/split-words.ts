/** A word of a text, and where it begins. */
export interface SpelledWord {
  word: string;
  offset: number;
}

/** Addresses, mailboxes, paths and abbreviations with full stops in them are no words. */
const noWords = /\S*[@/.:_\d\uFFFC]\S*(?=[\p{L}\d])\S*/gu;
const words = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text that have a spelling: none in code, in an address, or of capital letters alone. */
export function splitSpelled(text: string): SpelledWord[] {
  const plain = text.replaceAll(noWords, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(words)]
    .map(({ 0: word, index: offset }) => ({ word: word.replaceAll('’', "'"), offset }))
    .filter(({ word }) => word.length > 1 && /\p{Ll}/u.test(word));
}
