import type { Kind, WordBlock } from '#lib/documents/word/blocks.ts';
import { compareWords } from '#lib/documents/word/compare/compare-words.ts';
import { align, type Pair } from '#lib/policy/redline/align.ts';
import type { Block } from '#lib/policy/redline/blocks.ts';
import { likeness } from '#lib/policy/redline/compare.ts';

/** Compares the rows of a table with those of another that has as many columns; `kind` is what became of the whole. */
export function compareRows(kind: Kind, before: Block[], after: Block[]): WordBlock[] {
  const [head, ...rows] = before;
  const [newHead, ...newRows] = after;
  const pairs: Pair<Block>[] = [{ before: head, after: newHead }, ...align(rows, newRows, likeness)];
  return [
    {
      type: 'table',
      rows: pairs.map((pair) => {
        const [own = [], other = []] = [pair.before?.children, pair.after?.children];
        const cells = Array.from({ length: Math.max(own.length, other.length) }, (_, index) =>
          compareWords(own[index]?.tokens ?? [], other[index]?.tokens ?? []),
        );
        return { kind: kind === 'kept' ? getKind(pair) : kind, cells };
      }),
    },
  ];
}

/** What became of a block that stands in one edition, or in both. */
export function getKind({ before, after }: Pair<Block>): Kind {
  if (!before) return 'added';
  return after ? 'kept' : 'removed';
}

/** The columns of a table. */
export function countColumns({ children = [] }: Block): number {
  return Math.max(0, ...children.map((row) => row.children?.length ?? 0));
}
