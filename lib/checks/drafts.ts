import type { CheckedEdition } from '#lib/checks/edition.ts';
import { checkLaw } from '#lib/checks/law/check-law.ts';
import { checkSense } from '#lib/checks/sense/check-sense.ts';
import { checkStyle } from '#lib/checks/style/check-style.ts';
import { checkTexts } from '#lib/checks/texts/check-texts.ts';
import type { ContentError } from '#lib/content-error.ts';

/** Checks what drafts say by themselves, each beside the edition before it; what is told of a place already is left out. */
export function checkDrafts(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  told: ContentError[],
): ContentError[] {
  const written = drafts.flatMap((each) => [
    ...checkTexts(each, findBefore(each)),
    ...checkStyle(each, findBefore(each)),
  ]);
  const meant = drafts.flatMap((each) => [...checkLaw(each), ...checkSense(each, findBefore(each))]);
  return [...written, ...keepUntold(meant, [...told, ...written])];
}

/** So near beside each other two mistakes are of one slip: a bracket stands before its words. */
const near = 2;

/** Leaves out what is told of a place already: one slip is told once. */
export function keepUntold(found: ContentError[], told: ContentError[]): ContentError[] {
  const places = Map.groupBy(told, writeLine);
  return found.filter(
    (own) => !places.get(writeLine(own))?.some(({ column }) => Math.abs(column - own.column) <= near),
  );
}

const writeLine = ({ file, line }: ContentError) => `${file}:${line}`;
