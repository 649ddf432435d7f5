import type { Paragraph, Root, Table, TableCell, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';
import { getSource } from '#lib/formats/markdown/source.ts';

/** Mends tables that Markdown reads in part: rows over several lines, text glued below, rows with other numbers of cells. */
export function mendTables(tree: Root, source: string, note: Note): void {
  visit(tree, 'table', (table, index, parent) => {
    const rows = closeRows(table, source, note);
    const after = takeParagraphs(rows, source, note);
    fillRows(table, rows, note);
    if (parent && index !== undefined) parent.children.splice(index + 1, 0, ...after);
  });
}

/** A row that begins with | and does not end with it goes on in the line below. */
function closeRows({ children, align }: Table, source: string, note: Note): TableRow[] {
  const columns = align?.length ?? 0;
  const rows: TableRow[] = [];
  let open: TableRow | undefined;
  for (const row of children) {
    const line = readRow(row, source);
    if (open && !line.startsWith('|')) {
      const [first, ...rest] = row.children;
      open.children.at(-1)?.children.push({ type: 'break' }, ...(first?.children ?? []));
      open.children.push(...rest);
      note('changed', 'a row of a table was written over several lines: joined, with <br>', open);
    } else rows.push(row);
    const last = rows.at(-1);
    const isOpen =
      last && last.children.length < columns && (open || line.startsWith('|')) && !line.endsWith('|');
    open = isOpen ? last : undefined;
  }
  return rows;
}

/** Lines without any | directly below a table of lines that begin with it are text, not cells. */
function takeParagraphs(rows: TableRow[], source: string, note: Note): Paragraph[] {
  const isText = (row: TableRow) => row.children.length === 1 && !readRow(row, source).includes('|');
  if (!rows[0] || !readRow(rows[0], source).startsWith('|')) return [];
  const end = rows.findLastIndex((row) => !isText(row)) + 1;
  return rows.splice(end).map((row) => {
    note('changed', 'text directly below a table was read as its row: an empty line was put between', row);
    return { type: 'paragraph', children: row.children[0]?.children ?? [], position: row.position };
  });
}

/** Every row has as many cells as the longest one: Markdown would not show what is beyond the first row's. */
function fillRows(table: Table, rows: TableRow[], note: Note): void {
  const columns = Math.max(...rows.map((row) => row.children.length));
  for (const row of rows) {
    const lacking = columns - row.children.length;
    if (lacking === 0) continue;
    const cells = Array.from({ length: lacking }, (): TableCell => ({ type: 'tableCell', children: [] }));
    row.children.push(...cells);
    note(
      'changed',
      `a row of a table had ${row.children.length - lacking} of ${columns} cells: empty cells added`,
      row,
    );
  }
  table.align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null);
  table.children = rows;
}

function readRow(row: TableRow, source: string): string {
  return getSource(row, source).trim();
}
