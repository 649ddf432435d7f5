import { nameOthers, readOpenRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { joinings } from '#lib/languages/meaning/joining-words.ts';
import { listDenials } from '#lib/languages/negations.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Finds passages of drafts in which one language denies fewer things than the others do, all of them as many, or names any of
 * several things where the others name all. Something to think about, unless every language has kept it, or one of the `faults`
 * stands there: what most of them tell is nearer to the slip.
 */
export function checkUntold(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  return readOpenRows(drafts, findBefore, faults).flatMap((row) =>
    [...findFewerDenials(row), ...findOtherJoining(row)].slice(0, 1),
  );
}

/** A language that denies fewer things than the others. */
function findFewerDenials(row: Said[]): ContentError[] {
  const able = row.flatMap((said) => {
    const words = listDenials(said.passage, said.locale);
    return words ? [{ said, words }] : [];
  });
  const most = Math.max(...able.map(({ words }) => words.length));
  const [only, ...more] = able.filter(({ words }) => words.length < most);
  const other = able.find(({ words }) => words.length === most);
  if (!only || !other || more.length > 0 || able.length < 3 || only.words.length === 0) return [];
  const { path, passage, locale } = only.said;
  if (only.words.length + countGoingOn(row, only.said) >= most) return [];
  const problem = `${locale} denies ${count(only.words)} in this passage, and ${nameOthers(row, only.said)} ${count(other.words)}`;
  const remedy = 'see that no "not" is lost; where it is said in other words, leave it';
  return [new ContentError(path, passage.locate(0), problem, remedy, true)];
}

/** By which a language may go on denying without a denial of its own: Czech, and Thai where English says nor. */
const goingOn: Partial<Record<Locale, RegExp>> = { cs: /(?<!\p{L})ani(?!\p{L})/giu, th: /หรือ/g };

function countGoingOn(row: Said[], { passage, locale }: Said): number {
  const isNor = ({ locale, passage }: Said) => locale === 'en' && /\b(?:nor|neither)\b/iu.test(passage.text);
  const pattern = locale === 'cs' || row.some(isNor) ? goingOn[locale] : undefined;
  return pattern ? (passage.text.match(pattern)?.length ?? 0) : 0;
}

/** How many things are denied, and by which words. */
const count = (words: string[]) => `${words.length} (${words.map((word) => `"${word}"`).join(', ')})`;

/** A passage in which one language names any of several things ("or"), and all others all of them ("and"), or the reverse. */
function findOtherJoining(row: Said[]): ContentError[] {
  const able = row.flatMap((said) => {
    const joining = joinings[said.locale];
    if (!joining || listDenials(said.passage, said.locale)?.length) return [];
    const text = said.passage.text.replaceAll(joining.fixed, '');
    const [all, one] = [joining.all.exec(text)?.[0], joining.one.exec(text)?.[0]];
    return all === undefined || one === undefined
      ? [{ said, word: all ?? one, isOne: one !== undefined }]
      : [];
  });
  const odd = able.filter((each) => able.filter(({ isOne }) => isOne === each.isOne).length === 1);
  const [only] = odd;
  const other = able.find((each) => each !== only);
  if (able.length < 3 || odd.length > 1 || !only || !other || able.some(({ word }) => word === undefined))
    return [];
  const { said, word } = only;
  const problem = `${said.locale} says "${word}" in this passage, and ${nameOthers(row, said)} say "${other.word}"`;
  return [
    new ContentError(
      said.path,
      said.passage.locate(0),
      problem,
      'see whether all of them are meant or any; where it is said in other words, leave it',
      true,
    ),
  ];
}
