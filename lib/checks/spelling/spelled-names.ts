import { listBracketed } from '#lib/languages/foreign-names.ts';

/** A street and its number before a postal code: Pplk. Sochora 27, 170 00 Praha 7. */
const street = /(?:\p{Lu}\p{L}*\.? ){1,4}\d+(?:\/\d+)?[a-z]?,? \d{3} ?\d{2}(?: \p{Lu}\p{L}+){1,2}/gu;
/** A company up to what it is by law: Google Ireland Limited. */
const company =
  /(?:\p{Lu}[\p{L}&’-]*,? ){1,5}(?:s\. ?r\. ?o\.|a\. ?s\.|(?:Limited|Ltd|Inc|LLC|LLP|Corp|Corporation|GmbH|AG|SE|PLC|Pty|Oy|AB)(?!\p{L}))/gu;
/** The collection in which an act was published: č. 262/2006 Sb. */
const act = /\d\/\d{4} Sb(?=\.)/gu;

/** Whether a word of a text has a spelling of its own: with a capital within it, in a name, an address, or the number of an act. */
export function isOfName(word: string, offset: number, text: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return [street, company, act].some((pattern) =>
    [...text.matchAll(pattern)].some(({ 0: name, index }) => index <= offset && offset < index + name.length),
  );
}

/** Whether a word of a text stands in a name in brackets of which some words are of another language. */
export function isOfForeignName(offset: number, text: string, isForeign: (word: string) => boolean): boolean {
  return listBracketed(text).some(
    ({ index, name }) =>
      index <= offset &&
      offset < index + name.length &&
      (name.match(/\p{L}+/gu) ?? []).some((word) => isForeign(word)),
  );
}
