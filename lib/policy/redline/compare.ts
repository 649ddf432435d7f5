import type { Root, Table, TableCell, TableRow } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { align, canCompare, type Measure, type Pair } from '#lib/policy/redline/align.ts';
import type { Block, BlockNode } from '#lib/policy/redline/blocks.ts';
import type { ChangeKind } from '#lib/policy/redline/change.ts';
import { compareTokens, writeRuns } from '#lib/policy/redline/runs.ts';
import { joinSplit } from '#lib/policy/redline/splits.ts';
import { measureSimilarity, type Token } from '#lib/policy/redline/words.ts';

/** A stretch of a section that was kept as it was, or one block that was not. */
export interface Passage {
  isChanged: boolean;
  tree: Root;
}

/** Compares two lists of blocks: what is inserted in a list item or a cell stays in it, so that the form is kept. */
export function compareBlocks(before: Block[], after: Block[]): Passage[] {
  const passages: Passage[] = [];
  for (const pair of alignBlocks(before, after)) {
    const children = writePair(pair) as Root['children'];
    const isChanged = hasChange({ type: 'root', children });
    const last = passages.at(-1);
    if (last && !last.isChanged && !isChanged) last.tree.children.push(...children);
    else passages.push({ isChanged, tree: { type: 'root', children } });
  }
  return passages;
}

/** Aligns blocks by likeness; what was only split or merged is one. */
export function alignBlocks(before: Block[], after: Block[]): Pair<Block>[] {
  if (!canCompare(before, after, likeness.weigh)) return align(before, after, likeness);
  return align(joinSplit(before, after), joinSplit(after, before), likeness);
}

/** How blocks are held against each other. */
export const likeness: Measure<Block> = {
  compare: compareKinds,
  getKey: ({ key }) => key,
  weigh: ({ tokens }) => tokens.length,
};

/** Of these one in the place of another is compared with it, however little they share: each keeps its form. */
const frames = ['blockquote', 'list', 'table'];

/** How alike two blocks are, from 0 to 1; those of different kinds are not. */
function compareKinds(before: Block, after: Block): number {
  if (before.key === after.key) return 1;
  if (before.kind !== after.kind) return 0;
  // Short of equal, so that nothing changed is taken for the same.
  const similarity = measureSimilarity(before.tokens, after.tokens) * 0.99;
  return frames.includes(after.node.type) ? Math.max(similarity, 0.4) : similarity;
}

function writePair({ before, after }: Pair<Block>): BlockNode[] {
  if (!before) return after ? [writeAll(after, 'added')] : [];
  // What has no words cannot be struck through: it is gone.
  if (!after) return before.tokens.length > 0 ? [writeAll(before, 'removed')] : [];
  if (before.key === after.key) return after.parts ?? [after.node];
  if (after.node.type === 'table') return [writeTable(before, after, after.node)];
  if (before.children && after.children) return [fill(after, writeItems(before, after))];
  return [fill(after, writeRuns(compareTokens(before.tokens, after.tokens)))];
}

/** The blocks within a block; in a counted list each item has the number of its edition. */
function writeItems(before: Block, after: Block): BlockNode[] {
  const pairs = alignBlocks(before.children ?? [], after.children ?? []);
  const isComplete = pairs.every((pair) => pair.after);
  if (after.node.type !== 'list' || !after.node.ordered || isComplete) return pairs.flatMap(writePair);
  let [own, other] = [before, after].map(({ node }) => (node.type === 'list' && node.start) || 1) as [
    number,
    number,
  ];
  return pairs.flatMap((pair) => {
    const hProperties = pair.after ? { value: String(other) } : { value: String(own), className: 'removed' };
    if (pair.before) own += 1;
    if (pair.after) other += 1;
    return writePair(pair).map((node) => ({ ...node, data: { hProperties } }) as BlockNode);
  });
}

/** A block of which everything was added or removed: marked inside every block that has words, never around one. */
function writeAll(block: Block, kind: ChangeKind): BlockNode {
  const { children, tokens, node } = block;
  // The address of a heading that is gone may be that of another.
  const own =
    node.type === 'heading' && kind === 'removed' ? { ...block, node: { ...node, data: {} } } : block;
  return fill(own, children?.map((child) => writeAll(child, kind)) ?? writeRuns([{ kind, tokens }]));
}

/** The node of a block with other content. */
function fill({ node }: Block, children: BlockNode[]): BlockNode {
  if ('children' in node) return { ...node, children } as BlockNode;
  return node.type === 'code' ? ({ type: 'changedCode', children } as BlockNode) : node;
}

/** A table keeps its form: columns are aligned first, then rows, and every row has the cells of both. */
function writeTable(before: Block, after: Block, table: Table): Table {
  const places = align(listColumns(before), listColumns(after), columns).map(
    (column) => [column.before?.index ?? -1, column.after?.index ?? -1] as const,
  );
  const [head, ...rows] = before.children ?? [];
  const [newHead, ...newRows] = after.children ?? [];
  const pairs = [{ before: head, after: newHead }, ...align(rows, newRows, likeness)];
  const children = pairs.map((row): TableRow => {
    const cells = places.map(([left, right]) => {
      const [cell, newCell] = [row.before?.children?.[left], row.after?.children?.[right]];
      const [node] = writePair({ ...(cell && { before: cell }), ...(newCell && { after: newCell }) });
      // A row that is only in one edition has no cell in a column that is only in the other.
      return (node ?? { type: 'tableCell', children: [] }) as TableCell;
    });
    return { type: 'tableRow', children: cells };
  });
  return { ...table, align: places.map(([, right]) => table.align?.[right] ?? null), children };
}

interface Column {
  index: number;
  heading: Block;
  tokens: Token[];
}

function listColumns({ children: [head, ...rows] = [] }: Block): Column[] {
  return (head?.children ?? []).map((heading, index) => {
    const cells = rows.flatMap((row) => row.children?.[index] ?? []);
    return { index, heading, tokens: cells.flatMap(({ tokens }) => tokens) };
  });
}

const columns: Measure<Column> = {
  compare: compareColumns,
  getKey: ({ heading }) => heading.key,
  weigh: ({ heading, tokens }) => heading.tokens.length + tokens.length,
};

/** Columns are alike by their headings, or by what stands below them. */
function compareColumns(before: Column, after: Column): number {
  const below = measureSimilarity(before.tokens, after.tokens) * 0.99;
  return Math.max(compareKinds(before.heading, after.heading), below);
}

function hasChange(tree: Root): boolean {
  let isFound = false;
  visit(tree, ['change', 'addressChange'], () => {
    isFound = true;
    return EXIT;
  });
  return isFound;
}
