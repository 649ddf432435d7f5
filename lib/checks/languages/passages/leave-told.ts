import type { ContentError } from '#lib/content-error.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** So near each other, in characters, two faults of a passage are of one slip. */
export const near = 60;

/** Leaves out what is wrong in every language alike: no word is missed for that. */
export function leaveShared(faults: ContentError[], drafts: CheckedEdition[]): ContentError[] {
  const most = new Set(drafts.map(({ locale }) => locale)).size;
  const kinds = Map.groupBy(
    faults,
    ({ file, problem }) => `${file.split('/').slice(2).join('/')}: ${problem}`,
  );
  return [...kinds.values()].flatMap((own) => (new Set(own.map(({ file }) => file)).size < most ? own : []));
}

/** Leaves out what is found where something is told already, in the same language and so near: a misspelt word is missed as well. */
export function leaveTold(found: ContentError[], told: ContentError[], within: number): ContentError[] {
  const places = Map.groupBy(told, ({ file, line }) => `${file}:${line}`);
  return found.filter(({ file, line, column }) =>
    (places.get(`${file}:${line}`) ?? []).every((each) => Math.abs(each.column - column) > within),
  );
}
