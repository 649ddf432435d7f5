import type { Plan } from '#lib/checks/editions.ts';
import { compareStructure } from '#lib/checks/languages/compare-structure.ts';
import { checkEndMarks } from '#lib/checks/languages/end-marks.ts';
import { checkFactOrder } from '#lib/checks/languages/fact-order.ts';
import { cookies } from '#lib/consent/registry.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { checkFacts } from '#lib/languages/facts/check-facts.ts';
import { listWords } from '#lib/languages/facts/names.ts';
import { findForeignParts } from '#lib/languages/foreign/foreign-parts.ts';
import { summaryName } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';

/**
 * Compares every edition in all its languages: how it is built and what it says, given the names that the languages of some
 * edition share. What a sealed one says, and is kept, is information.
 * `faults` are those that were found already: where one stands, a difference most likely comes of it.
 */
export function checkLanguages(
  byKey: Map<string, CheckedEdition[]>,
  shared: ReadonlySet<string>,
  { isKept, isCorrecting = () => false }: Pick<Plan, 'isCorrecting'> & { isKept: (key: string) => boolean },
  today: string,
  faults: ContentError[],
): ContentError[] {
  const names = new Set([
    ...shared,
    ...cookies.flatMap(({ provider }) => listWords(provider).map(({ text }) => text)),
  ]);
  return [...byKey].flatMap(([key, edition]) => {
    const isOpen = (until: string) => isKept(key) || until >= today;
    const waived = edition.flatMap(({ frontMatter: { waivers = [] } }) =>
      waivers.flatMap(({ section, until }) => (isOpen(until) ? section : [])),
    );
    const built = compareStructure(edition, faults, new Set(waived));
    // Where one is missing or wrong in itself, that is to be mended first.
    if (edition.length < locales.length) return built;
    const isDue = (section: string) => isToCompare(section, edition, built, today);
    if (isKept(key))
      return isCorrecting(key)
        ? built
        : [...built, ...summarize(key, checkFacts(edition, names, faults, isDue))];
    // What is in another language says its facts in the words of that.
    const foreign = new Set(
      [...findForeignParts(edition).values()].flatMap((parts) => parts.map(({ id }) => id)),
    );
    const isOwn = (section: string) => !foreign.has(section) && isDue(section);
    const differing = checkFacts(edition, names, faults, isOwn);
    const isSound = (section: string) => isOwn(section) && isToCompare(section, edition, faults, today);
    const isSame = (section: string) => isSound(section) && isToCompare(section, edition, differing, today);
    return [
      ...built,
      ...differing,
      ...checkFactOrder(edition, names, isSame),
      ...checkEndMarks(edition, isSound),
    ];
  });
}

/** Whether a section has no fault of another kind, and none of its languages may lag behind. */
function isToCompare(id: string, edition: CheckedEdition[], faults: ContentError[], today: string): boolean {
  const name = id === frontMatterKey ? summaryName : id;
  return edition.every(({ path, sections, frontMatter }) => {
    // Above the first section stands the front matter.
    const index = sections.findIndex((section) => section.id === id);
    const [start, end] = [sections[index]?.line ?? 1, sections[index + 1]?.line ?? Infinity];
    return (
      faults.every(({ file, line }) => file !== path || line < start || line >= end) &&
      (frontMatter.waivers ?? []).every(({ section, until }) => section !== name || until < today)
    );
  });
}

/** What is sealed is changed no more: one line says that its languages differ. */
function summarize(key: string, [first, ...others]: ContentError[]): ContentError[] {
  if (!first) return [];
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const problem = `${key.replace('/', ' of ')} is sealed, and its languages differ: ${first.problem}${more}`;
  return [asWarning(new ContentError(first.file, first, problem, 'mind it in the next edition'))];
}
