import { checkChangedAlone } from '#lib/checks/languages/changed-alone.ts';
import { checkConcepts } from '#lib/checks/languages/passages/compare-concepts.ts';
import { findOtherSentence } from '#lib/checks/languages/passages/compare-sentences.ts';
import { leaveShared, leaveTold, near } from '#lib/checks/languages/passages/leave-told.ts';
import { checkLostParts } from '#lib/checks/languages/passages/lost-part.ts';
import { findOtherOrder } from '#lib/checks/languages/passages/order-within.ts';
import { findOtherPerson } from '#lib/checks/languages/passages/other-person.ts';
import {
  makeIsTold,
  nameOthers,
  readRows,
  type Said,
  sayTheSame,
} from '#lib/checks/languages/passages/passage-rows.ts';
import { findOtherRemark } from '#lib/checks/languages/passages/remarks.ts';
import { checkReworded } from '#lib/checks/languages/passages/reworded.ts';
import { checkUntold } from '#lib/checks/languages/passages/untold.ts';
import { ContentError } from '#lib/content-error.ts';
import { isPlain, listSides, type Side } from '#lib/languages/meaning/contraries/list-sides.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Finds what one language of a draft says otherwise than all others: since the edition before, else by its words. Of the
 * `faults`, those `between` languages explain whatever differs in their passage, others what is found at their place; those
 * `measured` of a whole passage explain what is told of its sentences.
 */
export function checkOtherwise(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
  between = faults,
  measured: ContentError[] = [],
): ContentError[] {
  const all = [...faults, ...measured];
  const alone = checkChangedAlone(drafts, findBefore, all);
  const contrary = checkContraries(drafts, findBefore, [...between, ...alone], measured);
  const told = [...alone, ...leaveTold(contrary, faults, near)];
  told.push(...checkReworded(drafts, findBefore, [...all, ...told]));
  const concepts = checkConcepts(drafts, findBefore, [...between, ...told], [...faults, ...told]);
  told.push(...leaveTold(concepts, leaveShared(all, drafts), Number.POSITIVE_INFINITY));
  told.push(...checkUntold(drafts, findBefore, [...all, ...told]));
  return [...told, ...checkLostParts(drafts, findBefore, [...all, ...told])];
}

/**
 * Finds passages of drafts in which one language says the contrary of what all others say, or another of its kind: at most
 * where they say at least, suppliers where they say customers. Something to think about, unless every language has kept it,
 * or one of the `faults` stands there; of whole sentences nothing where something was `measured`.
 */
export function checkContraries(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
  measured: ContentError[] = [],
): ContentError[] {
  const [isKnown, isMeasured] = [makeIsTold(faults), makeIsTold(measured)];
  const findOther = (row: Said[], told: Set<string>, finders: typeof inText) =>
    findFirst(row, told, row.some(isMeasured) ? [] : finders);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) => {
    const told = new Set<string>();
    const findOpen = (isHead: boolean) =>
      readRows(edition, findBefore, isHead).filter(
        (row) => !row.every((said) => said.isKept) && !row.some(isKnown),
      );
    return [
      // The front matter is worded more freely: of that, what is said outright.
      ...findOpen(true).flatMap((row) => findOther(row, told, inHead)),
      ...findOpen(false).flatMap((row) => findOther(row, told, inText)),
    ];
  });
}

const inHead = [findOtherOrder, findOtherPerson];
const inText = [findOtherOrder, findOtherSentence, findOtherPerson, findDisagreement, findOtherRemark];

function findFirst(row: Said[], told: Set<string>, finders: typeof inText): ContentError[] {
  for (const find of [(own: Said[]) => findContrary(own, told), ...finders]) {
    const found = find(row);
    if (found.length > 0) return found;
  }
  return [];
}

/** What was exchanged with another passage is told once: `told` holds what was. */
function findContrary(row: Said[], told: Set<string>): ContentError[] {
  // Where one says none of these, the others need not be searched.
  if (row.some(({ passage, locale }) => listSides(passage, locale).length === 0)) return [];
  const all = row.map((said) => ({ said, sides: listSides(said.passage, said.locale) }));
  return all.flatMap(({ said, sides }) => {
    const others = all.filter((each) => each.said !== said);
    const isSaid = (by: { sides: Side[] }, { family, side }: Side) =>
      by.sides.some((each) => each.family === family && each.side === side);
    const [first] = others;
    const found = sides.flatMap((own) => {
      if (others.some((other) => isSaid(other, own))) return [];
      const meant = first?.sides.find(
        (side) =>
          side.family === own.family &&
          !isSaid({ sides }, side) &&
          others.every((other) => isSaid(other, side)),
      );
      return meant ? [{ own, meant }] : [];
    });
    return found.flatMap(({ own, meant }, index) => {
      const isNear = found.slice(0, index).some((each) => Math.abs(each.own.offset - own.offset) <= near);
      if (isNear || told.has([said.locale, meant.family, meant.side, own.side].join())) return [];
      told.add([said.locale, own.family, own.side, meant.side].join());
      const problem = `${said.locale} says "${own.text}" here, and ${nameOthers(row, said)} say "${meant.text}" instead`;
      return [new ContentError(said.path, said.passage.locate(own.offset), problem, sayTheSame, true)];
    });
  });
}

/** Finds one contrary in one language and the other in another, where the third says neither: one of the two is a slip. */
function findDisagreement(row: Said[]): ContentError[] {
  const all = row.map((said) => ({ said, sides: listSides(said.passage, said.locale).filter(isPlain) }));
  const families = new Set(all.flatMap(({ sides }) => sides.map(({ family }) => family)));
  return [...families]
    .flatMap((family) => {
      const saying = all.flatMap(({ said, sides }) => {
        const own = sides.filter((side) => side.family === family);
        return own.length > 0 ? [{ said, own }] : [];
      });
      const [one, other] = saying;
      if (!one || !other || saying.length > 2) return [];
      if (one.own.some(({ side }) => other.own.some((each) => each.side === side))) return [];
      // What stands as in the edition before was right then.
      const [right, wrong] = other.said.isKept ? [other, one] : [one, other];
      const [first, meant] = [wrong.own[0], right.own[0]];
      if (!first || !meant) return [];
      const problem = `${wrong.said.locale} says "${first.text}" here, and ${right.said.locale}:${right.said.passage.locate(0).line} says "${meant.text}" instead`;
      return [
        new ContentError(wrong.said.path, wrong.said.passage.locate(first.offset), problem, sayTheSame, true),
      ];
    })
    .slice(0, 1);
}
