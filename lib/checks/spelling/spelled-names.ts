import { companyName } from '#lib/languages/facts/named/company-name.ts';
import { listBracketed } from '#lib/languages/foreign/foreign-names.ts';

/** A street and its number before a postal code: Pplk. Sochora 27, 170 00 Praha 7. */
const street = /(?:\p{Lu}\p{L}*\.? ){1,4}\d+(?:\/\d+)?[a-z]?,? \d{3} ?\d{2}(?: \p{Lu}\p{L}+){1,2}/gu;
/** The collection in which an act was published: č. 262/2006 Sb. */
const act = /\d\/\d{4} Sb(?=\.)/gu;

/** Whether a word of a text has a spelling of its own: with a capital within it, in a name, an address, or the number of an act. */
export function isOfName(word: string, offset: number, text: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return [street, companyName, act].some((pattern) =>
    [...text.matchAll(pattern)].some(({ 0: name, index }) => index <= offset && offset < index + name.length),
  );
}

/** Whether a word of a text stands in a name in brackets, or of a company, of which some words are of another language. */
export function isOfForeignName(offset: number, text: string, isForeign: (word: string) => boolean): boolean {
  const companies = Array.from(text.matchAll(companyName), ({ 0: name, index }) => ({ index, name }));
  return [...listBracketed(text), ...companies].some(
    ({ index, name }) =>
      index <= offset &&
      offset < index + name.length &&
      (name.match(/\p{L}+/gu) ?? []).some((word) => isForeign(word)),
  );
}
