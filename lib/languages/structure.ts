import { ContentError } from '#lib/content-error.ts';
import { listBlocks } from '#lib/languages/blocks.ts';
import { getPoint, type Section } from '#lib/policy/sections.ts';

/** An edition's file in one language, as sections. */
interface Translation {
  path: string;
  sections: Section[];
}

/**
 * Checks that an edition is built as the `original`: the same sections in the same order, in each the same paragraphs,
 * lists, items, tables and links. The first difference of each section is named, unless one of the `faults` stands in that
 * block, of which it most likely comes; the sections that are `waived` may differ.
 */
export function checkStructure(
  own: Translation,
  original: Translation,
  faults: ContentError[] = [],
  waived: ReadonlySet<string> = new Set(),
): ContentError[] {
  const isDue = ({ path, sections }: Translation, index: number) => {
    const [start, end] = [sections[index]?.line ?? Infinity, sections[index + 1]?.line ?? Infinity];
    return faults.every(({ file, line }) => file !== path || line < start || line >= end);
  };
  const place = findOtherId(own.sections, original.sections);
  if (place !== -1)
    return isDue(own, place) && isDue(original, place) ? [compareIds(own, original, place)] : [];
  return own.sections.flatMap((section, index) => {
    const other = original.sections[index];
    if (!other || waived.has(section.id)) return [];
    return compareBlocks({ ...own, section }, { ...original, section: other }, faults) ?? [];
  });
}

function findOtherId(sections: Section[], originals: Section[]): number {
  const length = Math.max(sections.length, originals.length);
  return Array.from({ length }).findIndex((_, place) => sections[place]?.id !== originals[place]?.id);
}

function compareIds({ path, sections }: Translation, original: Translation, place: number): ContentError {
  const [own, other] = [sections[place], original.sections[place]];
  const sunk = other && findSunk({ path, sections }, other.id, original.path);
  const raised = own && findSunk(original, own.id, path);
  if (sunk ?? raised) return (sunk ?? raised) as ContentError;
  const here = own ? `"${own.id}"` : 'missing';
  const there = other ? `"${other.id}"` : 'no more';
  const problem = `section ${place + 1} is ${here} here but ${there} in ${original.path}`;
  const line = own?.line ?? sections.at(-1)?.line ?? 1;
  return new ContentError(path, line, problem, 'give both the same ids in the same order');
}

/** A section of another language that is a part of a section here, most likely by one # too many. */
function findSunk({ path, sections }: Pick<Translation, 'path' | 'sections'>, id: string, other: string) {
  for (const { id: section, tree } of sections) {
    const heading = tree.children.find(
      (node) => node.type === 'heading' && node.data?.hProperties?.id === id,
    );
    if (heading?.position) {
      const problem = `"${id}" is a part of "${section}" here, and a section in ${other}`;
      return new ContentError(
        path,
        heading.position.start,
        problem,
        'write ## before it, or ### in every language',
      );
    }
  }
  return undefined;
}

interface Place {
  path: string;
  section: Section;
}

function compareBlocks(own: Place, original: Place, faults: ContentError[]): ContentError | undefined {
  const [found, expected] = [listBlocks(own.section), listBlocks(original.section)];
  const length = Math.max(found.length, expected.length);
  const index = Array.from({ length }).findIndex((_, place) => found[place]?.name !== expected[place]?.name);
  if (index === -1) return undefined;
  const [here, there] = [found[index], expected[index]];
  const at = here?.at ?? found.at(-1)?.at ?? { line: own.section.line, column: 1 };
  const otherLine = there?.at.line ?? expected.at(-1)?.at.line ?? original.section.line;
  if (isFaulty(own, at.line, faults) || isFaulty(original, otherLine, faults)) return undefined;
  const problem =
    `the section "${own.section.id}" goes on here with ${here?.name ?? 'nothing'}, ` +
    `but with ${there?.name ?? 'nothing'} in ${original.path}:${otherLine}`;
  const remedy = 'give every language the same paragraphs, lists, tables and links in the same order';
  return new ContentError(own.path, at, problem, remedy);
}

/** Whether a fault stands in the paragraph, list or table of a line. */
function isFaulty({ path, section: { tree } }: Place, line: number, faults: ContentError[]): boolean {
  const block = tree.children.findLast((node) => getPoint(node).line <= line);
  const [start, end] = [block?.position?.start.line ?? line, block?.position?.end.line ?? line];
  return faults.some((fault) => fault.file === path && fault.line >= start && fault.line <= end);
}
