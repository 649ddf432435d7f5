import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { readFacts } from '#lib/languages/facts/read-facts.ts';
import { findOwnName } from '#lib/languages/meaning/contraries/country-words.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';

interface Remark {
  text: string;
  offset: number;
}

/**
 * Finds in a passage the remark in brackets that one language alone has got since the edition before: a note of those who worked
 * on the text, such as by whom it was changed; else the abbreviation that it alone does not name; or the country that it names in
 * English. Something to think about.
 */
export function findOtherRemark(row: Said[]): ContentError[] {
  if (row.length < 3) return [];
  return row.flatMap((said) => {
    const others = row.filter((each) => each !== said);
    return findRemark(said, others, row) ?? findAbbreviation(said, others, row) ?? findCountry(said);
  });
}

function findRemark(said: Said, others: Said[], row: Said[]): ContentError[] | undefined {
  // Without what was said before it may be how this language says it: Thai often puts behind a word what it explains.
  const before = said.before && listRemarks(said.before);
  if (!before || others.some((other) => countRemarks(other) > 0) || countRemarks(said) < 1) return undefined;
  const found = listRemarks(said.passage).find(({ text }) => before.every((each) => each.text !== text));
  if (!found) return undefined;
  const problem = `${said.locale} says in brackets "${found.text}", and ${nameOthers(row, said)} say nothing of it`;
  const remedy = `remove it where it is a note to yourselves; else ${sayTheSame}`;
  return [new ContentError(said.path, said.passage.locate(found.offset), problem, remedy, true)];
}

/** How many there are more than in the edition before. */
const countRemarks = ({ passage, before = passage }: Said) =>
  listRemarks(passage).length - listRemarks(before).length;

function findAbbreviation(said: Said, others: Said[], row: Said[]): ContentError[] | undefined {
  const own = countAbbreviations(said.passage, said.locale);
  const [first, ...more] = others.map(({ passage, locale }) => countAbbreviations(passage, locale));
  const found = [...(first ?? [])].find(
    ([text, count]) => (own.get(text) ?? 0) < count && more.every((each) => each.get(text) === count),
  )?.[0];
  if (!found) return undefined;
  const problem = `${nameOthers(row, said)} name "${found}" ${own.has(found) ? 'more often ' : ''}here, and ${said.locale} does not`;
  return [new ContentError(said.path, said.passage.locate(0), problem, sayTheSame, true)];
}

function findCountry({ path, passage, locale }: Said): ContentError[] {
  const own = findOwnName(passage.text, locale);
  if (!own) return [];
  const problem = `"${passage.text}" is the English name of a country`;
  return [new ContentError(path, passage.locate(0), problem, `write "${own}"`, true)];
}

/** Words in brackets; not an abbreviation, an address or an article, which each language may put elsewhere. */
function listRemarks({ text }: Passage): Remark[] {
  const all = Array.from(text.matchAll(/\([^()]*\)/g), ({ 0: found, index }) => ({
    text: found,
    offset: index,
  }));
  return all.filter((own) => /[\p{Ll}\p{Lo}]{3}/u.test(own.text) && !/[\d@/]|^\S*\.\S*$/.test(own.text));
}

const countAbbreviations = rememberByPassage((passage, locale): Map<string, number> => {
  // A sum has its currency in each language's own way, and a number its register.
  const { rest } = readFacts(passage, locale);
  const all = rest.match(/(?<![\p{L}\d])(?!(?:IČO|DIČ)(?!\p{L}))\p{Lu}{3,6}(?![\p{L}\d])/gu) ?? [];
  return new Map([...Map.groupBy(all, (found) => found)].map(([found, { length }]) => [found, length]));
});
