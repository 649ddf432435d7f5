import {
  Bookmark,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
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
  const places = placeBookmarks(blocks);
  const children = blocks.flatMap((block, index): FileChild[] => {
    changes.begin();
    if (block.type === 'paragraph') return [writeParagraph(block, changes, lists, places)];
    // Word takes neighbouring tables for one.
    const gap = blocks[index - 1]?.type === 'table' ? [new Paragraph('')] : [];
    return [...gap, writeTable(block, changes)];
  });
  // The end of the last paragraph of a document can be neither inserted nor deleted.
  return [...children, new Paragraph('')];
}

function writeParagraph(
  block: WordParagraph,
  changes: Changes,
  lists: Map<WordList, string>,
  places: Map<string, WordBlock>,
): Paragraph {
  const { runs, kind, style, id = '', list, level, move } = block;
  const name = writeBookmark(id);
  const words = writeWords(runs, changes, move);
  const look: IParagraphOptions = {
    ...(style ? { style } : level === undefined ? {} : { style: writeContinue(level) }),
    ...(list ? { numbering: { reference: nameList(list, lists), level: getLevel(list.level) } } : {}),
  };
  return new Paragraph({
    ...look,
    run: changes.mark(kind, move),
    children: places.get(name) === block ? [new Bookmark({ id: name, children: words })] : words,
  });
}

/** Which heading has which bookmark: of two with one id, as where a section was moved, that which stays. */
function placeBookmarks(blocks: WordBlock[]): Map<string, WordBlock> {
  const headings = blocks.filter((block) => block.type === 'paragraph').filter(({ id }) => id !== undefined);
  const isGoing = ({ kind, move }: WordParagraph) => kind === 'removed' || move?.side === 'from';
  const inOrder = [...headings.filter((block) => !isGoing(block)), ...headings.filter(isGoing)];
  return new Map(inOrder.toReversed().map((block) => [writeBookmark(block.id ?? ''), block]));
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
