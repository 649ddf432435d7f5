import { makeIsTold, nameOthers, readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { listDenials } from '#lib/languages/denials.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Finds passages of drafts of which one language denies fewer things than the others do, all of them as many. Something to think
 * about, unless every language has kept it, or one of the `faults` stands there.
 */
export function checkDenials(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  const isKnown = makeIsTold(faults);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) =>
    readRows(edition, findBefore)
      .filter((row) => !row.every((said) => said.isKept) && !row.some(isKnown))
      .flatMap(findFewer),
  );
}

function findFewer(row: Said[]): ContentError[] {
  const able = row.flatMap((said) => {
    const words = listDenials(said.passage, said.locale);
    return words ? [{ said, words }] : [];
  });
  const most = Math.max(...able.map(({ words }) => words.length));
  const [only, ...more] = able.filter(({ words }) => words.length < most);
  const other = able.find(({ words }) => words.length === most);
  if (!only || !other || more.length > 0 || able.length < 3 || only.words.length === 0) return [];
  const { path, passage, locale } = only.said;
  const problem = `${locale} denies ${count(only.words)} in this passage, and ${nameOthers(row, only.said)} ${count(other.words)}`;
  const remedy = 'see that no "not" is lost; where it is said in other words, leave it';
  return [new ContentError(path, passage.locate(0), problem, remedy, true)];
}

/** How many things are denied, and by which words. */
const count = (words: string[]) => `${words.length} (${words.map((word) => `"${word}"`).join(', ')})`;
