import { findLastChange, listCorrected } from '#lib/checks/coverage/corrected.ts';
import type { CoverageFile } from '#lib/checks/coverage/read-coverage.ts';
import { listUnspoken } from '#lib/checks/coverage/unspoken.ts';
import type { EditionName } from '#lib/content/files.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';

/**
 * Holds the list of what the law asks against the newest edition of its policy, in every language: the sections that it
 * names are there, and say what they said when it was written; what changed since, by a new edition or by a correction that
 * changed what readers go by, may have closed a gap, or opened one.
 * In a draft, which is none of the `open` editions, that is to be thought about until it is published. Of the `names` of all
 * editions, some may be of files that cannot be read.
 */
export function checkCoverage(
  coverage: CoverageFile | undefined,
  editions: CheckedEdition[],
  open: CheckedEdition[],
  seals: Readonly<Seals> = {},
  names: EditionName[] = editions,
): ContentError[] {
  if (!coverage) return [];
  // What is there and cannot be read is told by itself.
  const isRead = (all: EditionName[]) =>
    all.some(({ policy, date }) => policy === coverage.policy && date === coverage.reviewed);
  if (isRead(names) && !isRead(editions)) return [];
  const found = compare(coverage, editions, open, seals);
  const known = new Set(found.map(({ problem }) => problem));
  const ofDrafts = compare(coverage, editions, editions, seals).filter(({ problem }) => !known.has(problem));
  return [...found, ...ofDrafts.map(asWarning), ...listDenied(coverage), ...listUnspoken(coverage, editions)];
}

/** Checks that the list is of a policy that there is: of another nothing can be compared. */
export function checkCoveredPolicy(coverage: CoverageFile | undefined, names: EditionName[]): ContentError[] {
  const policies = [...new Set(names.map(({ policy }) => policy))];
  if (!coverage || policies.length === 0 || policies.includes(coverage.policy)) return [];
  const problem = `there is no policy "${coverage.policy}"`;
  const remedy = `write policy: and one that there is: ${policies.toSorted().join(', ')}`;
  return [new ContentError(coverage.path, coverage.lineOf('policy'), problem, remedy)];
}

/** What is called covered beside a note that it is not said. */
function listDenied({ path, lineOf, requirements }: CoverageFile): ContentError[] {
  const denied =
    /^(?:not|nothing is|nowhere) (?:yet )?(?:said|stated|named|given|mentioned|described|explained)(?!\p{L})/iu;
  return Object.entries(requirements).flatMap(([name, { state, note = '' }]) => {
    if (state !== 'covered' || !denied.test(note)) return [];
    const problem = `"${name}" is called covered, and its note denies it: "${note}"`;
    return [
      new ContentError(
        path,
        lineOf(name),
        problem,
        'call it partly or a gap, or say what the text says',
        true,
      ),
    ];
  });
}

/** Compares what the newest edition says with what was read; where a later one was read already, that is the one. */
function compare(
  { path, policy, reviewed, corrected = 0, lineOf, requirements }: CoverageFile,
  all: CheckedEdition[],
  editions: CheckedEdition[],
  seals: Readonly<Seals>,
): ContentError[] {
  const find = (from: CheckedEdition[], day: string) =>
    from.filter((each) => each.policy === policy && each.date === day);
  const days = editions.filter((each) => each.policy === policy).map(({ date }) => date);
  const date = days.toSorted().at(-1);
  const [read, newest] = [find(all, reviewed), find(editions, date ?? '')];
  if (date === undefined) return [];
  const findCorrections = (day: string) => seals[getSealKey({ policy, date: day })]?.corrections ?? [];
  if (read.length === 0) {
    const problem = `there is no edition of ${reviewed} of the policy "${policy}"`;
    // Otherwise what is left of it would be the next mistake.
    const rest = corrected > findCorrections(date).length ? ', without the line corrected:' : '';
    const remedy = `read that of ${date}, and write reviewed: ${date}${rest}`;
    return [new ContentError(path, lineOf(), problem, remedy)];
  }
  if (date < reviewed) return [];
  const ofRead = findCorrections(reviewed);
  if (corrected > ofRead.length) {
    const problem = `the edition of ${reviewed} was not corrected so often (${ofRead.length})`;
    return [new ContentError(path, lineOf('corrected'), problem, 'delete this line')];
  }
  const changed = listChanged(read, newest);
  const [since, ofNewest] = [listCorrected(ofRead.slice(corrected)), findCorrections(date)];
  const ids = new Set(newest.flatMap(({ sections }) => sections.map(({ id }) => id)));
  return Object.entries(requirements).flatMap(([name, { sections, state }]) => {
    const report = (problem: string, remedy: string) => [
      new ContentError(path, lineOf(name), problem, remedy),
    ];
    const gone = sections.find((id) => !ids.has(id));
    if (gone !== undefined)
      return report(
        `"${name}" is said in the section "${gone}", which the edition of ${date} does not have`,
        'name the section that says it now, or call it a gap',
      );
    // Whatever is new may be what was missing.
    const writeTouched = (those: Map<string, boolean>) =>
      [...those]
        .flatMap(([id, isNew]) => (sections.includes(id) || (isNew && state !== 'covered') ? `"${id}"` : []))
        .join(', ');
    const called = `"${name}" is called ${state} of the edition of ${reviewed}`;
    const again = 'read it again, and write what it is now; when all is read,';
    const withLast = findLastChange(ofNewest) ? `, and below it corrected: ${ofNewest.length}` : '';
    const [inNewest, inRead] = [writeTouched(changed), writeTouched(since)];
    if (inNewest !== '')
      return report(
        `${called}, and ${inNewest} changed in that of ${date}`,
        `${again} reviewed: ${date}${withLast}`,
      );
    if (inRead === '') return [];
    return report(
      `${called}, and ${inRead} said something else once it was corrected (${findLastChange(ofRead)})`,
      `${again} corrected: ${ofRead.length} below "reviewed"`,
    );
  });
}

/** The sections that are others in some language than they were, and whether they are new. */
function listChanged(before: CheckedEdition[], after: CheckedEdition[]): Map<string, boolean> {
  return new Map(
    after.flatMap(({ locale, sections }) => {
      const old = before.find((each) => each.locale === locale);
      if (!old) return [];
      const hashes = new Map(old.sections.map(({ id, hash }) => [id, hash]));
      return sections
        .filter(({ id, hash }) => hashes.get(id) !== hash)
        .map(({ id }): [string, boolean] => [id, !hashes.has(id)]);
    }),
  );
}
