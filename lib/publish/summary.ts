import { compress } from '#lib/publish/write-entry.ts';

/** A page of the build, with what it weighs: `raw` as it is, the others in brotli 11; in bytes. */
export interface PublishedPage {
  path: string;
  raw: number;
  weights: Weights;
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

const weighed = new Map<string, Promise<number>>();

/** Weighs a script or a style in bytes of brotli 11: many pages have the same, which is compressed once. */
export function weigh(text: string): Promise<number> {
  const weight = weighed.get(text) ?? compress(Buffer.from(text)).then(({ length }) => length);
  weighed.set(text, weight);
  return weight;
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
