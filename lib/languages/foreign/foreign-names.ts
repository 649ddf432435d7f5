/** A company up to what it is called by law, as in `Novák & Dvořák, advokátní kancelář s.r.o.`. */
const company =
  /\p{Lu}[\p{Script=Latin}’&-]*,?\s(?:[\p{Script=Latin}’&-]+,?\s){0,6}?(?:s\.\s?r\.\s?o\.|a\.\s?s\.)/gu;
/** The last word of its name, which need not begin with a capital. */
const shortCompany = /[\p{Script=Latin}’&-]+,?\s(?:s\.\s?r\.\s?o\.|a\.\s?s\.)/gu;
/** What a text holds that names a company: quickly found, where its name may begin anywhere. */
const isNamed = /(?:r\.\s?o|a\.\s?s)\./u;
/** A name as it may stand behind its translation: (Úřad pro ochranu osobních údajů). */
const inBrackets = /\((?:\p{Lu}[\p{Script=Latin}’&-]*)(?:\s[\p{Script=Latin}’&-]+){0,8}\)/gu;

/** Leaves out of a text in letters of its own the names that stand in it in Latin ones; what is a sentence is none. */
export function blankNames(text: string): string {
  const patterns = [...(isNamed.test(text) ? [company, shortCompany] : []), inBrackets];
  return patterns.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (found) => (isSentence(found) ? found : ' ')),
    text,
  );
}

/** The names in brackets of a text, and where each begins. */
export const listBracketed = (text: string): { name: string; index: number }[] =>
  Array.from(text.matchAll(inBrackets), ({ 0: name, index }) => ({ name, index })).filter(
    ({ name }) => !isSentence(name),
  );

/** Words of a sentence, and of no name. */
const ofSentence =
  /^(?:is|are|was|were|be|been|may|can|will|must|has|have|not|we|you|our|your|je|jsou|byl[ao]?|být|může|mohou|máte|máme|vám|vás|vaše|naše)$/u;

function isSentence(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => ofSentence.test(word));
}
