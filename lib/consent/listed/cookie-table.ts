import type { Root, Table, TableRow } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { cookies, type RegisteredCookie } from '#lib/consent/registry.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { type Locale, languages } from '#lib/i18n/routing.ts';

/** Writes a lifetime in words of a language: `12 months`, `until you close the browser`. */
export function formatLifetime(locale: Locale, lifetime: RegisteredCookie['lifetime']): string {
  if (lifetime === 'session') return readTexts(locale).CookieTable?.session ?? '';
  const { amount, unit } = lifetime;
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(languages[locale].region, options).format(amount);
}

/** A row of a table in an edition: its cells as plain text, and where it stands. */
export interface Row {
  cells: string[];
  node: TableRow;
}

/** What the table says of each cookie, column by column: keys of the interface texts. */
export const columns = ['cookie', 'provider', 'purpose', 'lifetime', 'use'] as const;

/** The rows of the cookie table of an edition, its head included: those of its first table. */
export function listRows(tree: Root): Row[] {
  const table = tree.children.find((node): node is Table => node.type === 'table');
  return (table?.children ?? []).map((node) => ({ node, cells: node.children.map((cell) => getText(cell)) }));
}

/** The table of the registered cookies in a language, as the newest cookie policy lists them: row by row with its head. */
export function makeCookieTable(locale: Locale): string[][] {
  const { CookieTable: texts, PurposeSwitches: purposes } = readTexts(locale);
  const head = columns.map((column) => texts?.[column] ?? '');
  const rows = cookies
    .filter(({ isLeaving }) => !isLeaving)
    .map(({ name, provider, purpose, lifetime }) => [
      name,
      provider,
      purposes?.[purpose]?.name ?? '',
      formatLifetime(locale, lifetime),
      texts?.uses?.[name] ?? '',
    ]);
  return [head, ...rows];
}

// Where a text is missing, the check of the messages names it.
const readTexts = (locale: Locale) =>
  readMessages(locale) as {
    CookieTable?: Record<string, string> & { uses?: Record<string, string> };
    PurposeSwitches?: Record<string, { name?: string }>;
  };

/** Writes the table in Markdown, to be pasted. */
export function writeCookieTable(locale: Locale): string {
  const [head = [], ...rows] = makeCookieTable(locale);
  const lines = rows.map(([name = '', ...cells]) => [`\`${name}\``, ...cells]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
