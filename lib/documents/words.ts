import { invisible } from '#lib/content/characters.ts';

/** What parts lines, pages and paragraphs in other programs. */
export const separators = /[\u2028\u2029\v\f\u0085]/g;

/** Characters of symbol fonts: an import writes a bullet for each. */
export const symbols = /[\uF020-\uF0FF]/g;

/**
 * The words of a text, in its order. What looks the same is the same word: ligatures, decomposed letters and superscript
 * digits are compared in their plain form (Unicode NFKC), and characters that nobody sees part no words.
 */
export function listWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll(separators, ' ')
    .replaceAll(symbols, ' ')
    .replaceAll(invisible, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of `text` that the other texts do not hold as often, in its order. */
export function findMissingWords(text: string, ...others: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others.flatMap(listWords)) left.set(word, (left.get(word) ?? 0) + 1);
  return listWords(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
