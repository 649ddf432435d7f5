import { nameOthers, readOpenRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { countListed } from '#lib/languages/meaning/joining-words.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** Where a sentence or a half of one ends, and none of these short words does. */
const makeEnd = (short: string) =>
  new RegExp(
    `(?<=;)\\s+|(?<=(?:\\p{Ll}{2}|[\\d)“”\\]])[.?])(?<!(?<!\\p{L})(?:${short})\\.)\\s+(?=\\(?[\\p{Lu}„“])`,
    'u',
  );

/** Languages that mark where a sentence ends: in others they cannot be counted. */
const ends: Partial<Record<Locale, RegExp>> = {
  en: makeEnd('[Nn]os?|[Aa]rts?|[Ss]ec|Inc|Ltd|Co|Mrs?|Dr|Prof'),
  cs: makeEnd('zn|čl|odst|písm|tzv|např|resp|spol|Ing|Mgr|JUDr|nám|tř'),
};

/** Shorter ones are worded too freely to be missed. */
const leastPart = 12;

/**
 * How much longer one language is than the other, as a share of its shortest part: in accepted texts one that only joins what
 * the other parts was never so much shorter, and of nine parts that are left out eight are told.
 */
const missed = 0.75;

/**
 * Finds in passages of drafts a sentence, or a half of one, that one language has and another lacks, unless every language has
 * kept it, or one of the `faults` stands there: what is missing most likely comes of it. Something to think about.
 */
export function checkLostParts(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  return readOpenRows(drafts, findBefore, faults).flatMap((row) => {
    const found = findLostPart(row);
    return found.length > 0 ? found : findLostThing(row);
  });
}

/** In so many letters one thing after another is listed; longer passages say more than that. */
const mostLetters = 150;

/** Finds in a short row in which all others list as many things the language that lists fewer, or more. */
export function findLostThing(row: Said[]): ContentError[] {
  if (row.some(({ passage: { text } }) => text.length > mostLetters || /[.?!] \S/u.test(text))) return [];
  const all = row.map((said) => ({ said, count: countListed(said.passage.text, said.locale) }));
  const [only, ...more] = all.filter((own) => all.every((each) => each === own || each.count !== own.count));
  const listed = all.find((each) => each !== only)?.count ?? 0;
  if (all.length < 3 || !only?.count || more.length > 0 || Math.max(listed, only.count) < 3 || listed < 2)
    return [];
  const { said, count } = only;
  // What parts sentences in these parts things as well.
  if (count > listed && !ends[said.locale]) return [];
  const problem = `${nameOthers(row, said)} list ${listed} things here, and ${said.locale} ${count}`;
  const remedy = 'see that none is lost or added; where it is said in other words, leave it';
  return [new ContentError(said.path, said.passage.locate(0), problem, remedy, true)];
}

/** Finds in a row a sentence, or a half of one, that one language has and another lacks, by their number and their length. */
export function findLostPart(row: Said[]): ContentError[] {
  const [one, other] = row.flatMap((said) => {
    const end = ends[said.locale];
    return end ? [{ said, parts: said.passage.text.split(end) }] : [];
  });
  if (!one || !other || one.parts.length === other.parts.length) return [];
  const [more, fewer] = one.parts.length > other.parts.length ? [one, other] : [other, one];
  const letters = more.said.passage.text.length;
  const excess = (1 - fewer.said.length / more.said.length) * letters;
  const shortest = Math.min(...more.parts.map(({ length }) => length));
  if (shortest < leastPart || excess < missed * shortest) return [];
  const far = (part: string) => Math.abs(part.length - excess);
  const [part = ''] = more.parts.toSorted((a, b) => far(a) - far(b));
  const { said } = fewer;
  const words = part.split(/\s+/u).slice(0, 6).join(' ');
  const problem = `${nameOthers([more.said], said)} says one thing more in this passage, as it seems "${words} …", than ${said.locale}`;
  return [
    new ContentError(
      said.path,
      said.passage.locate(0),
      problem,
      'see that nothing is lost or added, and say the same in every language',
      true,
    ),
  ];
}
