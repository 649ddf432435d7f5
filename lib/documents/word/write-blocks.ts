import {
  Bookmark,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { WordBlock, WordList, WordParagraph, WordTable } from '#lib/documents/word/blocks.ts';
import type { Changes } from '#lib/documents/word/changes.ts';
import { getLevel, writeContinue } from '#lib/documents/word/styles.ts';
import { writeWords } from '#lib/documents/word/write-words.ts';
import { writeBookmark } from '#lib/formats/word/bookmarks.ts';

/** Writes blocks with their tracked changes; `lists` are given the names by which paragraphs refer to them. */
export function writeBlocks(
  blocks: WordBlock[],
  changes: Changes,
  lists: Map<WordList, string>,
): FileChild[] {
  const names = new Set<string>();
  const children = blocks.flatMap((block, index): FileChild[] => {
    changes.begin();
    if (block.type === 'paragraph') return [writeParagraph(block, changes, lists, names)];
    // Word takes neighbouring tables for one.
    const gap = blocks[index - 1]?.type === 'table' ? [new Paragraph('')] : [];
    return [...gap, writeTable(block, changes)];
  });
  // The end of the last paragraph of a document can be neither inserted nor deleted.
  return [...children, new Paragraph('')];
}

function writeParagraph(
  { runs, kind, style, id, list, level, move }: WordParagraph,
  changes: Changes,
  lists: Map<WordList, string>,
  names: Set<string>,
): Paragraph {
  const words = writeWords(runs, changes, move);
  const look: IParagraphOptions = {
    ...(style ? { style } : level === undefined ? {} : { style: writeContinue(level) }),
    ...(list ? { numbering: { reference: nameList(list, lists), level: getLevel(list.level) } } : {}),
  };
  return new Paragraph({
    ...look,
    run: changes.mark(kind, move),
    children: id === undefined ? words : bookmark(writeBookmark(id), words, names),
  });
}

/** Of two headings with one id, as where a section was moved, the first has the bookmark. */
function bookmark(id: string, children: ParagraphChild[], names: Set<string>): ParagraphChild[] {
  if (names.has(id)) return children;
  names.add(id);
  return [new Bookmark({ id, children })];
}

function nameList(list: WordList, lists: Map<WordList, string>): string {
  const name = lists.get(list) ?? `list-${lists.size + 1}`;
  lists.set(list, name);
  return name;
}

function writeTable({ rows, move }: WordTable, changes: Changes): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ kind, cells }, index) => {
      changes.begin();
      return new TableRow({
        ...(index === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        ...changes.mark(kind, move),
        children: cells.map(
          (runs) =>
            new TableCell({
              margins: { top: 60, bottom: 60, left: 100, right: 100 },
              children: [
                new Paragraph({
                  ...(index === 0 ? { style: 'TableHead' } : {}),
                  children: writeWords(runs, changes, move),
                }),
              ],
            }),
        ),
      });
    }),
  });
}
