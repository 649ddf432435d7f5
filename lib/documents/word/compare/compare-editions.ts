import { diffArrays } from 'diff';
import type { Kind, Move, WordBlock } from '#lib/documents/word/blocks.ts';
import { compareBlocks } from '#lib/documents/word/compare/compare-blocks.ts';
import { compareWords } from '#lib/documents/word/compare/compare-words.ts';
import { takeMarks } from '#lib/documents/word/compare/item-marks.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { readBlocks } from '#lib/policy/redline/blocks.ts';
import type { Run } from '#lib/policy/redline/runs.ts';
import { readText } from '#lib/policy/redline/words.ts';
import type { Part } from '#lib/policy/shown/glance.ts';

/** What Word shows of an edition. */
export interface WordText {
  title: string;
  sections: Part[];
}

/**
 * Compares two editions in one language, as blocks of Word; an edition with itself is its text. A section that stands
 * elsewhere is there twice: where it stood without what was added, where it stands without what was removed.
 */
export function compareEditions(before: WordText, after: WordText, locale: Locale): WordBlock[] {
  const find = ({ sections }: WordText, id: string) => sections.find((section) => section.id === id);
  const write = (id: string, move?: Move) => compareSections(find(before, id), find(after, id), locale, move);
  const title: WordBlock = {
    type: 'paragraph',
    kind: 'kept',
    style: 'Title',
    runs: compareWords(readText(before.title, locale), readText(after.title, locale)),
  };
  const [old, others] = [before, after].map(({ sections }) => sections.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const parts = diffArrays(old, others).flatMap(({ added, removed, value }) =>
    value.flatMap((id) => {
      if (removed && others.includes(id)) return write(id, { name: id, side: 'from' });
      return added && old.includes(id) ? write(id, { name: id, side: 'to' }) : write(id);
    }),
  );
  return [title, ...parts];
}

function compareSections(
  before: Part | undefined,
  after: Part | undefined,
  locale: Locale,
  move: Move | undefined,
): WordBlock[] {
  const read = (section: Part | undefined) =>
    section ? readBlocks(takeMarks(structuredClone(section.tree)).children, locale) : [];
  const heading: WordBlock = {
    type: 'paragraph',
    kind: !before ? 'added' : after ? 'kept' : 'removed',
    style: 'Heading1',
    id: (after ?? before)?.id,
    runs: compareWords(readText(before?.title ?? '', locale), readText(after?.title ?? '', locale)),
  };
  const blocks = [
    heading,
    ...compareBlocks(read(before), read(after), { level: -1, isMoved: move !== undefined, locale }),
  ];
  return move ? blocks.flatMap((block) => keepSide(block, move)) : blocks;
}

/**
 * What one side of a move shows of a block. What is the same on both sides was moved; of what is not, all words are deleted
 * there and inserted here: LibreOffice loses the form of what follows a paragraph in which some words were moved and others
 * deleted.
 */
function keepSide(block: WordBlock, move: Move): WordBlock[] {
  const gone: Kind = move.side === 'from' ? 'added' : 'removed';
  const isShown = ({ kind }: { kind: Kind }) => kind !== gone;
  const settle = (runs: Run[], isSame: boolean): Run[] => {
    const shown = runs.filter(isShown);
    if (isSame) return shown;
    const kind = move.side === 'from' ? 'removed' : 'added';
    return shown.map(({ tokens, before = tokens }) => ({
      kind,
      tokens: kind === 'removed' ? before : tokens,
    }));
  };
  const isKept = ({ kind }: { kind: Kind }) => kind === 'kept';
  if (block.type === 'paragraph') {
    const isSame = isKept(block) && block.runs.every(isKept);
    const kind = isSame ? 'kept' : move.side === 'from' ? 'removed' : 'added';
    return isShown(block)
      ? [{ ...block, kind, runs: settle(block.runs, isSame), move: isSame ? move : undefined }]
      : [];
  }
  const isSame = block.rows.every((row) => isKept(row) && row.cells.every((runs) => runs.every(isKept)));
  const kind = isSame ? 'kept' : move.side === 'from' ? 'removed' : 'added';
  const rows = block.rows
    .filter(isShown)
    .map((row) => ({ kind, cells: row.cells.map((runs) => settle(runs, isSame)) }) as const);
  return rows.length > 0 ? [{ ...block, rows, move: isSame ? move : undefined }] : [];
}
