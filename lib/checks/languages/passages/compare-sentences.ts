import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { isPair, listSides, type Side } from '#lib/languages/meaning/contraries/list-sides.ts';
import { denial, type Meaning, meanings } from '#lib/languages/meaning/sentence-words.ts';
import { findNegation, hasNegations } from '#lib/languages/negations.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** A sentence of a passage, and where it begins in it. */
interface Sentence {
  text: string;
  offset: number;
}

type Own = [said: Said, sentence: Sentence];

/**
 * Finds in a passage the first sentence that two languages say otherwise, where both have as many: one denies or limits what
 * the other does not, or says the contrary. Something to think about.
 */
export function findOtherSentence(row: Said[]): ContentError[] {
  const [one, other] = row.filter(({ locale }) => meanings.every(({ manners }) => manners[locale]));
  if (!one || !other) return [];
  const [own, its] = [readSentences(one), readSentences(other)];
  if (own.length !== its.length) return [];
  for (const [index, sentence] of own.entries()) {
    const beside = its[index];
    const found = beside && compare([one, sentence], [other, beside], row);
    if (found) return [found];
  }
  return [];
}

const readSentences = ({ passage, locale }: Said) => splitSentences(passage, locale);

/** The sentences of a passage in a language that ends them with a mark. */
export const splitSentences = rememberByPassage(({ text }): Sentence[] => {
  const ends = text.matchAll(/(?<=(?:\p{Ll}{2}|[\d)”“\]])[.!?:;])\s+(?=[\p{Lu}„“(])/gu);
  const starts = [0, ...Array.from(ends, ({ 0: space, index }) => index + space.length)];
  return starts.map((offset, index) => ({ text: text.slice(offset, starts[index + 1]), offset }));
});

function compare(one: Own, other: Own, row: Said[]): ContentError | undefined {
  for (const meaning of meanings) {
    const found = findMissing(one, other, meaning, row) ?? findMissing(other, one, meaning, row);
    if (found) return found;
  }
  return findContrary(one, other, row);
}

/**
 * Names the language whose sentence says in no way what the other clearly says; or, where the third language denies nothing in
 * the passage, the one that denies alone.
 */
function findMissing(saying: Own, silent: Own, meaning: Meaning, row: Said[]): ContentError | undefined {
  const { what, word, manners } = meaning;
  const match = manners[saying[0].locale]?.clear.exec(saying[1].text);
  if (!match || manners[silent[0].locale]?.any.test(silent[1].text) !== false) return undefined;
  const leaveIt = 'where it is said in other words, leave it';
  if (meaning === denial && isDeniedAlone(row, saying[0], silent[0])) {
    const alone = `${saying[0].locale} ${what} in this sentence ("${match[0]}"), and ${nameOthers(row, saying[0])} do not`;
    return warn(saying, match.index, alone, `see that no "${word}" is added; ${leaveIt}`);
  }
  const problem = `${nameOthers([saying[0]], silent[0])} ${what} in this sentence ("${match[0]}"), and ${silent[0].locale} does not`;
  return warn(silent, 0, problem, `see that no "${word}" is lost; ${leaveIt}`);
}

const isDeniedAlone = (row: Said[], ...two: Said[]) =>
  row.some(
    (said) =>
      !two.includes(said) &&
      hasNegations(said.locale) &&
      findNegation(said.passage.text, said.locale) === undefined,
  );

/** Names the language that stands alone, else that which said it otherwise since the edition before, else the second. */
function findContrary(one: Own, other: Own, row: Said[]): ContentError | undefined {
  const [own, its] = [listOwnSides(one), listOwnSides(other)];
  for (const first of own) {
    const isOfFamily = (each: Side) => each.family === first.family;
    const [ours, theirs] = [own.filter(isOfFamily), its.filter(isOfFamily)];
    const [second] = theirs;
    if (!second || theirs.some(({ side }) => ours.some((each) => each.side === side))) continue;
    const further = row.filter((said) => said !== one[0] && said !== other[0]).flatMap(readSides);
    const agrees = ({ side }: Side) => further.some((each) => isOfFamily(each) && each.side === side);
    const isEven = agrees(first) === agrees(second);
    const isFirst = isEven ? isOld(other) && !isOld(one) : agrees(second);
    const [wrong, right] = isFirst ? [one, other] : [other, one];
    const [said, meant] = isFirst ? [first, second] : [second, first];
    const problem = `${wrong[0].locale} says "${said.text}" in this sentence, and ${nameOthers([right[0]], wrong[0])} says "${meant.text}" instead`;
    return warn(wrong, said.offset - wrong[1].offset, problem, sayTheSame);
  }
  return undefined;
}

const readSides = ({ passage, locale }: Said) => listSides(passage, locale);

/** Those of two contraries that a sentence says. */
const listOwnSides = ([said, { text, offset }]: Own) =>
  readSides(said).filter(
    (each) => isPair(each) && each.offset >= offset && each.offset < offset + text.length,
  );

const isOld = ([{ before }, { text }]: Own) => before?.text.includes(text.trim()) === true;

function warn(
  [{ path, passage }, { offset }]: Own,
  within: number,
  problem: string,
  remedy: string,
): ContentError {
  return new ContentError(path, passage.locate(offset + within), problem, remedy, true);
}
