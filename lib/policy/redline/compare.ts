import { align, type Pair } from '#lib/policy/redline/align.ts';
import { type Block, listChildren } from '#lib/policy/redline/blocks.ts';
import {
  compareTokens,
  type Labels,
  measureSimilarity,
  type Token,
  writeRun,
} from '#lib/policy/redline/words.ts';

/** A stretch of a section that was kept as it was, or one block that was not. */
export interface Passage {
  isChanged: boolean;
  html: string;
}

/** Compares two lists of blocks: what is inserted in a list item or a cell stays in it, so that it is HTML as before. */
export function compareBlocks(before: Block[], after: Block[], labels: Labels): Passage[] {
  const passages: Passage[] = [];
  for (const pair of align(before, after, compareKinds)) {
    const html = writePair(pair, labels);
    const isChanged = /<(ins|del)>/.test(html);
    const last = passages.at(-1);
    if (last && !last.isChanged && !isChanged) last.html += `\n${html}`;
    else passages.push({ isChanged, html });
  }
  return passages;
}

/** Of these one in the place of another is compared with it, however little they share: each keeps its form. */
const frames = ['blockquote', 'div', 'ol', 'table', 'ul'];

/** How alike two blocks are, from 0 to 1; those of different kinds are not. */
function compareKinds(before: Block, after: Block): number {
  if (before.html === after.html) return 1;
  // Words stand in a paragraph or by themselves as a list is loose or tight, and a list's number is part of its text.
  const [kind, newKind] = [before, after].map(({ tag, open }) => (tag === 'ol' ? open : tag || 'p'));
  if (kind !== newKind) return 0;
  // Short of equal, so that nothing changed is taken for the same.
  const similarity = measureSimilarity(before.tokens, after.tokens) * 0.99;
  return frames.includes(after.tag) ? Math.max(similarity, 0.4) : similarity;
}

function writePair({ before, after }: Pair<Block>, labels: Labels): string {
  if (before && after) {
    if (before.html === after.html && after.tag !== '') return after.html;
    const content =
      after.tag === 'table' ? writeTable(before, after, labels) : writeBoth(before, after, labels);
    return after.open + content + after.close;
  }
  if (after) return after.open + writeAll(after, 'added', labels) + after.close;
  // What has no words cannot be struck through: it is gone.
  return before && before.tokens.length > 0
    ? before.open + writeAll(before, 'removed', labels) + before.close
    : '';
}

function writeBoth(before: Block, after: Block, labels: Labels): string {
  if (!before.children && !after.children) return compareTokens(before.tokens, after.tokens, labels);
  const pairs = align(listChildren(before), listChildren(after), compareKinds);
  return join(pairs.map((pair) => writePair(pair, labels)));
}

/** A block of which everything was added or removed: marked inside every block that has words, never around one. */
function writeAll({ children, tokens }: Block, kind: 'added' | 'removed', labels: Labels): string {
  if (!children) return writeRun({ kind, tokens }, labels);
  return join(children.map((child) => child.open + writeAll(child, kind, labels) + child.close));
}

/** A table keeps its form: columns are aligned first, then rows, and every row has the cells of both. */
function writeTable(before: Block, after: Block, labels: Labels): string {
  const places = align(listColumns(before), listColumns(after), compareColumns).map(
    (column) => [column.before?.index ?? -1, column.after?.index ?? -1] as const,
  );
  const parts = align(before.children ?? [], after.children ?? [], ({ tag }, other) =>
    Number(tag === other.tag),
  );
  return join(
    parts.map(({ before: own, after: other }) => {
      const rows = align(own?.children ?? [], other?.children ?? [], compareKinds).map((row) => {
        const cells = places.map(([left, right]) => {
          const [cell, newCell] = [row.before?.children?.[left], row.after?.children?.[right]];
          // A row that is only in one edition has no cell in a column that is only in the other.
          if (!cell && !newCell) return '<td></td>';
          return writePair({ ...(cell && { before: cell }), ...(newCell && { after: newCell }) }, labels);
        });
        return `<tr>${join(cells)}</tr>`;
      });
      const { open, close } = (other ?? own) as Block;
      return open + join(rows) + close;
    }),
  );
}

interface Column {
  index: number;
  heading: Block;
  tokens: Token[];
}

function listColumns({ children = [] }: Block): Column[] {
  const rows = children.flatMap((part) => part.children ?? []);
  const headings = rows[0]?.children ?? [];
  return headings.map((heading, index) => {
    const cells = rows.slice(1).flatMap((row) => row.children?.[index] ?? []);
    return { index, heading, tokens: cells.flatMap(({ tokens }) => tokens) };
  });
}

/** Columns are alike by their headings, or by what stands below them. */
function compareColumns(before: Column, after: Column): number {
  const below = measureSimilarity(before.tokens, after.tokens) * 0.99;
  return Math.max(compareKinds(before.heading, after.heading), below);
}

function join(parts: string[]): string {
  return `\n${parts.join('\n')}\n`;
}
