import type { Nodes } from 'mdast';
import { ContentError, type Point } from '#lib/content-error.ts';
import { getPoint, type Section } from '#lib/policy/sections.ts';

/** An edition's file in one language, as sections. */
interface Translation {
  path: string;
  sections: Section[];
}

/**
 * Checks that an edition is built as the `original`: the same sections in the same order, in each the same paragraphs,
 * lists, items, tables and links. The first difference of each section is named. Where one of the `faults` stands, the
 * difference most likely comes of it; the sections that are `waived` may differ.
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
    if (!other || waived.has(section.id) || !isDue(own, index) || !isDue(original, index)) return [];
    return compareBlocks({ ...own, section }, { ...original, section: other }) ?? [];
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

function compareBlocks(own: Place, original: Place): ContentError | undefined {
  const [found, expected] = [listBlocks(own.section), listBlocks(original.section)];
  const length = Math.max(found.length, expected.length);
  const index = Array.from({ length }).findIndex((_, place) => found[place]?.name !== expected[place]?.name);
  if (index === -1) return undefined;
  const [here, there] = [found[index], expected[index]];
  const at = here?.at ?? found.at(-1)?.at ?? own.section.line;
  const otherLine = there?.at.line ?? expected.at(-1)?.at.line ?? original.section.line;
  const problem =
    `the section "${own.section.id}" goes on here with ${here?.name ?? 'nothing'}, ` +
    `but with ${there?.name ?? 'nothing'} in ${original.path}:${otherLine}`;
  const remedy = 'give every language the same paragraphs, lists, tables and links in the same order';
  return new ContentError(own.path, at, problem, remedy);
}

interface NamedBlock {
  name: string;
  at: Point;
}

function listBlocks({ tree }: Section): NamedBlock[] {
  const blocks: NamedBlock[] = [];
  gatherBlocks(tree, blocks);
  return blocks;
}

/** Adds the blocks of a tree in their order; returns how many links stand in it, which those with words name. */
function gatherBlocks(node: Nodes, blocks: NamedBlock[]): number {
  const name = nameBlock(node);
  const block = name && { name, at: getPoint(node) };
  if (block) blocks.push(block);
  let links = node.type === 'link' ? 1 : 0;
  if ('children' in node) for (const child of node.children) links += gatherBlocks(child, blocks);
  if (block && links > 0 && ['heading', 'paragraph', 'tableCell'].includes(node.type))
    block.name += ` with ${count(links, 'link')}`;
  return links;
}

/** What a block is called; words have no name. */
function nameBlock(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `the heading ${'#'.repeat(node.depth)} {#${node.data?.hProperties?.id}}`;
    case 'paragraph':
      return 'a paragraph';
    case 'tableCell':
      return 'a cell';
    case 'list':
      return `a ${node.ordered ? 'numbered ' : ''}list of ${count(node.children.length, 'item')}`;
    case 'listItem':
      return 'an item';
    case 'table': {
      const columns = count(node.children[0]?.children.length ?? 0, 'column');
      return `a table of ${columns} and ${count(node.children.length, 'row')}`;
    }
    case 'blockquote':
      return 'a quotation';
    case 'code':
      return 'a block of code';
    case 'thematicBreak':
      return 'a rule';
    default:
      return undefined;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
