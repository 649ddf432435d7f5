import type { CheckedEdition } from '#lib/checks/edition.ts';
import { nameOthers, readRows, type Said } from '#lib/checks/languages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { findTurnedWords } from '#lib/languages/meaning/turned-words.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Finds passages of drafts that one language alone turned since the edition before, while the others say them word for word
 * as they did: something to think about. Where one of the `faults` stands, the change most likely comes of it; where nothing
 * else of the section changed, that the others lag behind is told.
 */
export function checkChangedAlone(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  const told = new Set(faults.map(({ file, line }) => `${file}:${line}`));
  const isTold = ({ path, passage }: Said) => told.has(`${path}:${passage.locate(0).line}`);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) =>
    readRows(edition, findBefore).flatMap((row) => (row.some(isTold) ? [] : findChanged(row))),
  );
}

function findChanged(row: Said[]): ContentError[] {
  const [own, ...more] = row.filter(({ passage, before }) => before && before.text !== passage.text);
  const others = row.filter((each) => each !== own);
  if (!own?.before || more.length > 0 || others.some(({ before }) => !before)) return [];
  if (others.every(({ isOfOldSection }) => isOfOldSection)) return [];
  const { locale, path, passage } = own;
  const turned = findTurnedWords(own.before.text, passage.text, locale);
  if (!turned) return [];
  const changes = [...quote('lost', turned.gone), ...quote('gained', turned.come)].join(' and ');
  const problem = `${locale} alone ${changes} in this passage since the edition before; ${nameOthers(row, own)} are as they were`;
  const remedy = 'undo it, or write the change in every language';
  return [new ContentError(path, passage.locate(turned.offset), problem, remedy, true)];
}

function quote(verb: string, words: string[]): string[] {
  return words.length > 0 ? [`${verb} ${words.map((word) => `"${word}"`).join(', ')}`] : [];
}
