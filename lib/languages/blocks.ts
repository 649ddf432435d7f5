import type { Nodes } from 'mdast';
import type { Point } from '#lib/content-error.ts';
import { getPoint, type Section } from '#lib/policy/sections.ts';

/** A block by what it is called, and where it stands in its file. */
interface NamedBlock {
  name: string;
  at: Point;
}

/** The paragraphs, lists, items, tables and cells of a section, in their order. */
export function listBlocks({ tree }: Section): NamedBlock[] {
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
