import type { Table } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { makeCookieTable, writeCookieTable } from '#lib/consent/cookie-table.ts';
import { ContentError } from '#lib/content-error.ts';
import type { EditionName } from '#lib/policy/files.ts';
import type { ParsedFile } from '#lib/policy/parse.ts';
import { getLine } from '#lib/policy/sections.ts';

/** Compares the cookie table of the newest cookie policy with the registry, row by row, and gives the rows to paste. */
export function checkCookieTable({
  tree,
  path,
  locale,
}: EditionName & ParsedFile & { path: string }): ContentError[] {
  const table = tree.children.find((node): node is Table => node.type === 'table');
  const found = table?.children.map((row) => row.children.map((cell) => getText(cell))) ?? [];
  const expected = makeCookieTable(locale);
  const rows = Math.max(found.length, expected.length);
  for (let row = 0; row < rows; row++) {
    const own = found[row]?.join(' | ');
    const registered = expected[row]?.join(' | ');
    if (own === registered) continue;
    const line = getLine(table?.children[row] ?? table ?? {});
    const problem = registered
      ? `the cookie table does not say "${registered}"`
      : `the cookie table lists "${own}", which is not in lib/consent/registry.ts`;
    return [new ContentError(path, line, problem, `the table is:\n${writeCookieTable(locale)}`)];
  }
  return [];
}
