import type { Table } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Locale } from '#lib/i18n/routing.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What heads of columns are called under which articles or periods stand, and how such a cell begins or ends. */
const columns: { heads: Partial<Record<Locale, RegExp>>; cells: RegExp; what: string }[] = [
  {
    what: 'articles stand',
    heads: { en: /legal basis|legal ground/iu, cs: /právní základ/iu, th: /ฐานทางกฎหมาย/u },
    cells: /(?:Article|čl\.|ข้อ|มาตรา|§) ?\d/u,
  },
  {
    what: 'periods stand',
    heads: {
      en: /(?<!\p{L})(?:kept|lasts?|period|duration|retention|stored for|how long|time)(?!\p{L})/iu,
      cs: /dob[auy]|lhůt|jak dlouho|uchová|platnost/iu,
      th: /ระยะเวลา|อายุ|นานเท่าใด|เก็บไว้/u,
    },
    cells: /^\d+ (?:minut|hour|day|week|month|year|hodin|d[ne]|týd|měs|let|rok|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)/u,
  },
];

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
  const moved = columns.flatMap(({ what, heads, cells: own }): Doubt[] => {
    const named = head.cells.findIndex((cell) => heads[locale]?.test(cell));
    const holds = (column: number) => rows.some(({ cells }) => own.test(cells[column] ?? ''));
    const other = head.cells.findIndex((_, column) => column !== named && holds(column));
    return named !== -1 && other !== -1 && !holds(named)
      ? [
          {
            at: getPoint(head.row),
            said: [
              `${what} under "${head.cells[other]}", and none under "${head.cells[named]}"`,
              'write each head above its own column',
            ],
          },
        ]
      : [];
  });
  return [...empty, ...twice, ...moved];
}

/** Whether two rows are the same but for a figure. */
function isAlike(one: string[], other: string[]): boolean {
  const others = one.filter((cell, index) => cell !== other[index]);
  const plain = (cells: string[]) => cells.map((cell) => cell.replaceAll(/\d+/g, '0')).join('|');
  return one.length > 1 && others.length <= 1 && plain(one) === plain(other);
}
