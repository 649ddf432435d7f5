import type { Root } from 'mdast';
import type { ContentError } from '#lib/content-error.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getLine, splitTree } from '#lib/policy/sections.ts';
import { type Beside, checkBeside } from '#lib/proofreading/beside/check-beside.ts';
import { checkLaw } from '#lib/proofreading/law/check-law.ts';
import { checkSense } from '#lib/proofreading/sense/check-sense.ts';
import { checkStyle } from '#lib/proofreading/style/check-style.ts';
import { checkTexts } from '#lib/proofreading/texts/check-texts.ts';

/** Checks what drafts say by themselves, each beside the edition before it; what is told of a place already is left out. */
export function checkDrafts(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  told: ContentError[],
  { editions, ...others }: Omit<Beside, 'own'> & { editions: CheckedEdition[] },
): ContentError[] {
  const written = drafts.flatMap((each) => {
    const [whole, before] = [addLead(each), findBefore(each)];
    return [...checkTexts(whole, before), ...checkStyle(whole, before)];
  });
  const policies = Map.groupBy(editions, ({ policy }) => policy);
  const meant = drafts.flatMap((each) => [
    ...checkLaw(each),
    ...checkSense(each, findBefore(each)),
    ...checkBeside(each, findBefore(each), { own: policies.get(each.policy) ?? [], ...others }),
  ]);
  return [...written, ...keepUntold(meant, [...told, ...written])];
}

/**
 * An edition whose first section is what stands above all headings, where something does: that is a mistake, and told
 * together with what is wrong in it.
 */
function addLead(edition: CheckedEdition): CheckedEdition {
  const { before } = splitTree(edition.tree);
  const [first] = before;
  if (!first) return edition;
  const tree: Root = { type: 'root', children: before };
  const lead = { id: '', title: '', tree, subheadings: [], text: '', line: getLine(first), hash: '' };
  return { ...edition, sections: [lead, ...edition.sections] };
}

/** So near beside each other two mistakes are of one slip: a bracket stands before its words. */
const near = 2;

/** Leaves out what is told of a place already: one slip is told once. */
export function keepUntold(found: ContentError[], told: ContentError[]): ContentError[] {
  const places = Map.groupBy(told, writeLine);
  return found.filter((own) => {
    const line = writeLine(own);
    const others = places.get(line) ?? [];
    const isTold = (other: ContentError) =>
      Math.abs(other.column - own.column) <= near && (own.isWarning || !other.isWarning);
    if (others.some(isTold)) return false;
    places.set(line, [...others, own]);
    return true;
  });
}

const writeLine = ({ file, line }: ContentError) => `${file}:${line}`;
