import type { Kind, Move } from '#lib/documents/word/blocks.ts';

/** How Word tells who changed what, and when. */
export interface ChangeMark {
  id: number;
  author: string;
  /** An instant (ISO 8601). */
  date: string;
}

/** The tracked changes of a document, as they are written. */
export interface Changes {
  /** Begins a block, whose changes are others than those of the block before. */
  begin(): void;
  /** Marks something that was added or removed; what was moved counts as both. Nothing where it was kept. */
  mark(kind: Kind, move: Move | undefined): { insertion?: ChangeMark; deletion?: ChangeMark };
  /** The ids of those changes that are halves of a move. */
  moved: Map<number, Move>;
}

/** Begins the tracked changes of a document: who made them, and on which day. */
export function startChanges(author: string, day: string): Changes {
  const moved = new Map<number, Move>();
  let count = 0;
  let isEven = false;
  return {
    moved,
    begin: () => {
      isEven = !isEven;
    },
    mark: (kind, move) => {
      if (kind === 'kept' && !move) return {};
      count += 1;
      // LibreOffice takes neighbouring changes of one time for one change, across the end of a paragraph that was kept.
      const change = { id: count, author, date: `${day}T${isEven ? '12' : '00'}:00:00Z` };
      if (kind !== 'kept') return kind === 'added' ? { insertion: change } : { deletion: change };
      moved.set(count, move as Move);
      return move?.side === 'to' ? { insertion: change } : { deletion: change };
    },
  };
}
