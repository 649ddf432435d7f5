import { compressToFit, type Quality } from '#lib/publish/cache/compress.ts';

/**
 * What a cold visit may take on the wire, headers included, in bytes: ten TCP segments of 1,460, the initial congestion
 * window of RFC 6928, so one round trip.
 */
export const visitBudget = 14_600;

/** What the head of a page may take of it; 870 bytes of it are used where the site is at https. */
export const headBudget = 872;

/** What a page and the script and style in it may weigh, in bytes of brotli. */
export const budgets = { page: visitBudget - headBudget, script: 2048, style: 3072 };

/** A page, and what is in it, in bytes of brotli. */
export type Weights = Record<keyof typeof budgets, number>;

/** The budgets of a page: one that holds two texts, a redline or two languages, may weigh twice as much. */
export function getBudgets(path: string): Weights {
  return /\/(changes|beside\/[^/]+)$/.test(path) ? { ...budgets, page: 2 * budgets.page } : budgets;
}

/** How hard brotli tries with something: `fitting` is quick where that arrives in one round trip, else its best. */
export type Effort = Quality | 'fitting';

/** The effort for a page, or for what is for machines: its best is for what a visitor opens first (decision 21). */
export function getEffort(path: string, isPage: boolean): Effort {
  // Two languages take two round trips at either.
  if (!isPage || /\/beside\/[^/]+$/.test(path)) return 'quick';
  return /^\/[^/]+(\/[^/]+)?$/.test(path) ? 'best' : 'fitting';
}

const weighed = new Map<string, Promise<number>>();

/** Weighs the script or the style of a page in bytes of brotli: many pages have the same, which is compressed once. */
export function weigh(text: string, part: 'script' | 'style'): Promise<number> {
  const weight =
    weighed.get(text) ?? compressToFit(Buffer.from(text), budgets[part]).then(({ length }) => length);
  weighed.set(text, weight);
  return weight;
}
