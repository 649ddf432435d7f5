import type { FinishedPage } from '#lib/publish/finish-page.ts';
import { compress } from '#lib/publish/write-entry.ts';

export interface PublishedPage extends FinishedPage {
  path: string;
}

/**
 * What a page may weigh, in bytes of brotli 11. A page and its headers (at most 1,200 bytes, of which 850 are used) arrive in ten TCP segments
 * of 1,460 bytes, the initial congestion window of RFC 6928: one round trip.
 */
export const budgets = { page: 14_600 - 1200, script: 2048, style: 3072 };

type Weights = Record<keyof typeof budgets, number>;

/** The budgets of a page; a redline, which holds two editions, may weigh twice as much as one. */
export function getBudgets(path: string): Weights {
  return path.endsWith('/changes') ? { ...budgets, page: 2 * budgets.page } : budgets;
}

/** Weighs a page and its script and style, in bytes of brotli 11. */
export async function weigh({ html, script, style }: FinishedPage): Promise<Weights> {
  const [page, scriptBytes, styleBytes] = await Promise.all(
    [html, script, style].map(async (text) => (await compress(Buffer.from(text))).length),
  );
  return { page: page ?? 0, script: scriptBytes ?? 0, style: styleBytes ?? 0 };
}

/** Makes the table that ends a build: each page with its bytes and whether it keeps the budget. */
export async function makeSummary(pages: PublishedPage[]): Promise<string> {
  const rows = await Promise.all(
    pages.map(async (page) => {
      const weights = await weigh(page);
      const own = getBudgets(page.path);
      const over = Object.entries(weights).filter(([part, bytes]) => bytes > own[part as keyof Weights]);
      const verdict = over.map(([part, bytes]) => `${part} over by ${bytes - own[part as keyof Weights]}`);
      const bytes = [Buffer.byteLength(page.html), weights.page, weights.script, weights.style].map(String);
      return [page.path, ...bytes, verdict.join(', ') || 'kept'];
    }),
  );
  return formatTable([['page', 'raw', 'brotli', 'script', 'style', 'budget'], ...rows]);
}

function formatTable(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    column > 0 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
