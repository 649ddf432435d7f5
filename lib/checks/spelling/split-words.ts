/** A word of a text, and where it begins. */
export interface SpelledWord {
  word: string;
  offset: number;
}

/** What stands before the form of a Czech company is of no language: spol. s r.o. */
const form = /(?<!\p{L})spol\.(?= s ?r\. ?o\.)/gu;
/** Addresses, mailboxes, paths and abbreviations with full stops in them are no words. */
const special = /[@/.:_\d\uFFFC]/;
/** An invisible character within a word is told by itself. */
const invisible = /\p{Cf}/gu;
const words = /\p{L}[\p{L}\p{M}\p{Cf}]*(?:[’'-]\p{L}[\p{L}\p{M}\p{Cf}]*)*/gu;

/** The words of a text that have a spelling: none in code, in an address, or of capital letters alone. */
export function splitSpelled(text: string): SpelledWord[] {
  const plain = text
    .replaceAll(form, (part) => ' '.repeat(part.length))
    .replaceAll(/\S+/g, (part) => (isNoWord(part) ? ' '.repeat(part.length) : part));
  return [...plain.matchAll(words)]
    .map(({ 0: word, index: offset }) => ({
      word: word.replaceAll('’', "'").replaceAll(invisible, ''),
      offset,
    }))
    .filter(({ word }) => word.length > 1 && /\p{Ll}/u.test(word));
}

function isNoWord(part: string): boolean {
  // What was saved in one encoding and read in another is told by itself.
  if (/[ÃÂ]|â€|Ä[\u0080-\u00BF]|Å[\u0080-\u00BF™˜]/.test(part)) return true;
  const at = part.search(special);
  return at >= 0 && /[\p{L}\d]/u.test(part.slice(at + 1));
}
