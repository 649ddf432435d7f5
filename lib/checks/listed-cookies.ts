import type { Table } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { CheckedEdition } from '#lib/checks/edition.ts';
import { makeCookieTable, writeCookieTable } from '#lib/consent/cookie-table.ts';
import { getTagId } from '#lib/consent/google.ts';
import { ContentError } from '#lib/content-error.ts';
import { getPoint } from '#lib/policy/sections.ts';

/** Compares the cookie table of the newest cookie policy with the registry, row by row, and gives the rows to paste. */
export function checkCookieTable({ tree, path, locale }: CheckedEdition): ContentError[] {
  const table = tree.children.find((node): node is Table => node.type === 'table');
  const found = table?.children.map((row) => row.children.map((cell) => getText(cell))) ?? [];
  const expected = makeCookieTable(locale);
  const rows = Math.max(found.length, expected.length);
  for (let row = 0; row < rows; row++) {
    const own = found[row]?.join(' | ');
    const registered = expected[row]?.join(' | ');
    if (own === registered) continue;
    const at = getPoint(table?.children[row] ?? table ?? {});
    const problem = registered
      ? `the cookie table does not say "${registered}"`
      : `the cookie table lists "${own}", which is not in lib/consent/registry.ts`;
    return [new ContentError(path, at, problem, `the table is:\n${writeCookieTable(locale)}`)];
  }
  return [];
}

/** A build with Google's tag waits for the day on which the cookie policy lists what the tag sets (GDPR Art. 13). */
export function checkTagIsListed(edition: CheckedEdition): ContentError[] {
  if (getTagId() === '' || checkCookieTable(edition).length === 0) return [];
  const problem = 'GOOGLE_TAG_ID is set, but the cookie policy in force does not list every cookie';
  return [
    new ContentError(edition.path, 1, problem, 'build without it until the newest edition is in force'),
  ];
}
