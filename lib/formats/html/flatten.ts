import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

type Block = BlockContent | DefinitionContent;

/** Writes paragraphs and lists as lines of one text, as a cell of a table can hold nothing else. */
export function flattenBlocks(blocks: Block[]): PhrasingContent[] {
  const lines = blocks.flatMap(flattenBlock).map(trimLine);
  const filled = lines.filter((line) => line.length > 0);
  return filled.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, ...line] : line));
}

function flattenBlock(node: Block): PhrasingContent[][] {
  if (node.type === 'list')
    return node.children.map((item, index) => {
      const mark: PhrasingContent[] = node.ordered
        ? [{ type: 'text', value: `${(node.start ?? 1) + index}. ` }]
        : [];
      return [...mark, ...flattenBlocks(item.children)];
    });
  if (node.type === 'heading') return [[{ type: 'strong', children: node.children }]];
  if (node.type === 'paragraph') return [node.children];
  if (node.type === 'code') return [[{ type: 'text', value: node.value }]];
  return node.type === 'blockquote' ? [flattenBlocks(node.children)] : [];
}

function trimLine(line: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const start = line.findIndex((node) => !isEmpty(node));
  return start < 0 ? [] : line.slice(start, line.findLastIndex((node) => !isEmpty(node)) + 1);
}
