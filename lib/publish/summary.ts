import { getAddress } from '#lib/address/origin.ts';
import { getBudgets, type Weights } from '#lib/publish/budgets.ts';

/** A page of the build, with what it weighs: `raw` as it is, the others in brotli; in bytes. */
export interface PublishedPage {
  path: string;
  raw: number;
  weights: Weights;
}

/** Says which address the pages of a build name as theirs, and how to write another. */
export function nameAddress(): string {
  const line = `Canonical addresses, the sitemap and the feeds name ${getAddress()}`;
  if (process.env.SITE_URL) return `${line}.`;
  return `${line}, as SITE_URL is not set — for a site that others read, set SITE_URL, such as https://privacy.photorobot.com.`;
}

/** Makes the table that ends a build: each page with its bytes and whether it keeps the budget. */
export function makeSummary(pages: PublishedPage[]): string {
  const rows = pages.map(({ path, raw, weights }) => {
    const own = getBudgets(path);
    const over = Object.entries(weights).filter(([part, bytes]) => bytes > own[part as keyof Weights]);
    const verdict = over.map(([part, bytes]) => `${part} over by ${bytes - own[part as keyof Weights]}`);
    const bytes = [raw, weights.page, weights.script, weights.style].map(String);
    return [path, ...bytes, verdict.join(', ') || 'kept'];
  });
  return formatTable([['page', 'raw', 'brotli', 'script', 'style', 'budget'], ...rows]);
}

function formatTable(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    column > 0 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
