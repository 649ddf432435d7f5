import type { Paragraph, Table, TableRow } from 'mdast';
import type { Report } from '#lib/content-error.ts';
import { getLine, getPoint } from '#lib/policy/sections.ts';

/**
 * Reports rows that do not have the cells of the first: what is too much is not shown, what is too little stays empty. A row
 * that is written over several lines is one slip, and so is text below a table. `lines` are those of the file.
 */
export function checkTable({ children: [head, ...rows] }: Table, lines: string[], report: Report): void {
  const columns = head?.children.length ?? 0;
  const read = (row: TableRow) => {
    const { line, column } = getPoint(row);
    return (lines[line - 1] ?? '').slice(column - 1).trim();
  };
  const isFramed = head !== undefined && read(head).startsWith('|');
  const begins = (row: TableRow) => (isFramed ? read(row).startsWith('|') : read(row).includes('|'));
  const groups: [TableRow, ...TableRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !begins(row)) last.push(row);
    else groups.push([row]);
  }
  for (const [row, next, ...rest] of groups) {
    const { length } = row.children;
    const isWhole = length === columns && (!isFramed || read(row).endsWith('|'));
    if (!next && length === columns) continue;
    if (!next) {
      const problem = `this row of the table has ${count(length)}, its first row has ${columns}`;
      report(getPoint(row), problem, 'write as many cells in each row, and \\| for a bar within a text');
    } else if (isWhole && [next, ...rest].every((each) => !read(each).includes('|')))
      report(
        getPoint(next),
        'this text is read as a row of the table above it',
        read(next).includes('\t')
          ? `where it is one, write it with bars: "| ${read(next).trim().split(/\t+/).join(' | ')} |"`
          : 'put an empty line above it',
      );
    else
      report(
        getPoint(row),
        `this row of the table is written over ${rest.length + 2} lines`,
        'write it on one line, with <br> where a line is to end',
      );
  }
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

/**
 * Reports rows of a table that Markdown does not read as one, where they begin: those that follow, with empty lines between
 * them, belong to it. `lines` are those of the file; `told` is the line above which rows were told, and so is the value.
 */
export function checkLooseRows(paragraph: Paragraph, lines: string[], told: number, report: Report): number {
  const [start, end] = [getLine(paragraph) - 1, paragraph.position?.end.line ?? 0];
  const first = lines.slice(start, end).findIndex(isRow);
  if (first === -1) return told;
  const isFilled = (line: string) => line.trim() !== '';
  if (told > 0 && !lines.slice(told, start).some(isFilled)) return end;
  const [above, below] = [lines.slice(0, start + first).findLast(isFilled), lines.slice(end).find(isFilled)];
  const isApart = [first === 0 ? above : '', below].some((line = '') => isRow(line));
  const rule = lines
    .slice(start + first, end)
    .find(isRule)
    ?.trim();
  report(
    first === 0 ? getPoint(paragraph) : start + first + 1,
    'this table is not read as one',
    isApart
      ? 'delete the empty lines between its rows, and have a line | --- | --- | below the first, with as many columns'
      : rule
        ? `write its first row on one line, with as many cells as "${rule}", and an empty line above it`
        : 'put an empty line above it, and below its first row a line | --- | --- | with as many columns',
  );
  return end;
}

function isRow(line: string): boolean {
  return /^[\s>]*\|.*\|\s*$/.test(line) || isRule(line);
}

function isRule(line: string): boolean {
  return /^[\s>]*\|[\s|:-]*---[\s|:-]*$/.test(line);
}
