import type { Table } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Locale } from '#lib/i18n/routing.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What the head of a column is called under which articles stand. */
const bases: Partial<Record<Locale, RegExp>> = {
  en: /legal basis|legal ground/iu,
  cs: /právní základ/iu,
  th: /ฐานทางกฎหมาย/u,
};
const cited = /(?:Article|čl\.|ข้อ|มาตรา|§) ?\d/u;

/** Finds what a table lacks, has twice, or has under another head. */
export function findInTable(table: Table, locale: Locale): Doubt[] {
  const [head, ...rows] = table.children.map((row) => ({
    row,
    cells: row.children.map((cell) => getText(cell).trim()),
  }));
  if (!head) return [];
  if (rows.length === 0)
    return [
      { at: getPoint(table), said: ['a table with a head and no row', 'write its rows, or delete it'] },
    ];
  const empty = rows.flatMap(({ row, cells }): Doubt[] => {
    const place = cells.indexOf('');
    const cell = row.children[place];
    return cell && cells.some((each) => each !== '')
      ? [
          {
            at: getPoint(row),
            said: [
              `no word under "${head.cells[place]}" in the row "${cells[0]}"`,
              'write it, or – where there is none',
            ],
          },
        ]
      : [];
  });
  const twice = rows.flatMap(({ row, cells }, index): Doubt[] => {
    const before = rows.slice(0, index).find((each) => isAlike(each.cells, cells));
    return before
      ? [
          {
            at: getPoint(row),
            said: [
              `the row "${cells[0]}" stands in line ${getPoint(before.row).line} already`,
              'delete one of the two',
            ],
          },
        ]
      : [];
  });
  const basis = head.cells.findIndex((cell) => bases[locale]?.test(cell));
  const isCited = (column: number) => rows.some(({ cells }) => cited.test(cells[column] ?? ''));
  const other = head.cells.findIndex((_, column) => column !== basis && isCited(column));
  const moved =
    basis !== -1 && other !== -1 && !isCited(basis)
      ? [
          {
            at: getPoint(head.row),
            said: [
              `articles stand under "${head.cells[other]}", and none under "${head.cells[basis]}"`,
              'write each head above its own column',
            ] as Doubt['said'],
          },
        ]
      : [];
  return [...empty, ...twice, ...moved];
}

/** Whether two rows are the same but for a figure. */
function isAlike(one: string[], other: string[]): boolean {
  const others = one.filter((cell, index) => cell !== other[index]);
  const plain = (cells: string[]) => cells.map((cell) => cell.replaceAll(/\d+/g, '0')).join('|');
  return one.length > 1 && others.length <= 1 && plain(one) === plain(other);
}
