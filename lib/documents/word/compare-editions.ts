import { diffArrays } from 'diff';
import type { Kind, Move, WordBlock } from '#lib/documents/word/blocks.ts';
import { compareBlocks } from '#lib/documents/word/compare-blocks.ts';
import { compareWords } from '#lib/documents/word/compare-words.ts';
import { takeMarks } from '#lib/documents/word/item-marks.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { readBlocks } from '#lib/policy/redline/blocks.ts';
import { readText } from '#lib/policy/redline/words.ts';
import type { Section } from '#lib/policy/sections.ts';

/** What Word shows of an edition. */
export interface WordText {
  title: string;
  sections: Section[];
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
  before: Section | undefined,
  after: Section | undefined,
  locale: Locale,
  move: Move | undefined,
): WordBlock[] {
  const read = (section: Section | undefined) =>
    section ? readBlocks(takeMarks(structuredClone(section.tree)).children, locale) : [];
  const heading: WordBlock = {
    type: 'paragraph',
    kind: !before ? 'added' : after ? 'kept' : 'removed',
    style: 'Heading1',
    id: (after ?? before)?.id,
    runs: compareWords(readText(before?.title ?? '', locale), readText(after?.title ?? '', locale)),
  };
  const blocks = [heading, ...compareBlocks(read(before), read(after))];
  return move ? blocks.flatMap((block) => keepSide(block, move)) : blocks;
}

/** What one side of a move shows of a block, moved; nothing of what the other side alone has. */
function keepSide(block: WordBlock, move: Move): WordBlock[] {
  const isShown = ({ kind }: { kind: Kind }) => kind !== (move.side === 'from' ? 'added' : 'removed');
  if (block.type === 'table') {
    const rows = block.rows
      .filter(isShown)
      .map((row) => ({ ...row, cells: row.cells.map((runs) => runs.filter(isShown)) }));
    return rows.length > 0 ? [{ ...block, rows, move }] : [];
  }
  return isShown(block) ? [{ ...block, runs: block.runs.filter(isShown), move }] : [];
}
