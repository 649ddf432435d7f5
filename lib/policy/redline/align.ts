import { diffArrays } from 'diff';

/** A part of the old text, of the new one, or of both. */
export interface Pair<T> {
  before?: T | undefined;
  after?: T | undefined;
}

/** How parts are held against each other. */
export interface Measure<T> {
  /** How alike two parts are, from 0 (nothing in common) to 1 (equal). */
  compare: (before: T, after: T) => number;
  /** Equal parts have equal keys. */
  getKey: (part: T) => string;
  /** How many words a part has: how much work it is to compare. */
  weigh: (part: T) => number;
}

/** Below this, two parts are taken for different ones. */
const leastSimilarity = 0.35;

/** Beyond so many words to compare, only equal parts stand together: the work grows with the square of what changed. */
const mostWork = 20_000_000;
const mostEdits = 1000;

/**
 * Aligns two lists in order so that the similarity of what stands together is greatest. What has no counterpart stands
 * alone, the old before the new.
 */
export function align<T>(before: T[], after: T[], measure: Measure<T>): Pair<T>[] {
  const [keys, newKeys] = [before, after].map((parts) => parts.map(measure.getKey)) as [string[], string[]];
  const start = countEqual(keys, newKeys);
  const tail = countEqual(keys.slice(start).toReversed(), newKeys.slice(start).toReversed());
  const pair = (index: number, shift = 0) => ({ before: before[index], after: after[index + shift] });
  const own = before.slice(start, before.length - tail);
  const other = after.slice(start, after.length - tail);
  return [
    ...before.slice(0, start).map((_, index) => pair(index)),
    ...(canCompare(own, other, measure.weigh) ? alignAlike : alignEqual)(own, other, measure),
    ...before
      .slice(before.length - tail)
      .map((_, index) => pair(before.length - tail + index, after.length - before.length)),
  ] as Pair<T>[];
}

/** Whether each part of one list can be compared with each of another in good time. */
export function canCompare<T>(before: T[], after: T[], weigh: (part: T) => number): boolean {
  const sum = (parts: T[]) => parts.reduce((total, part) => total + weigh(part), parts.length);
  return sum(before) * after.length + sum(after) * before.length <= mostWork;
}

function countEqual(before: string[], after: string[]): number {
  const index = before.findIndex((key, place) => key !== after[place]);
  return index === -1 ? before.length : index;
}

function alignEqual<T>(before: T[], after: T[], { getKey }: Measure<T>): Pair<T>[] {
  const changes = diffArrays(before.map(getKey), after.map(getKey), { maxEditLength: mostEdits });
  let [row, column] = [0, 0];
  const take = (count: number, make: () => Pair<T>) => Array.from({ length: count }, make);
  const removed = () => ({ before: before[row++] as T });
  const added = () => ({ after: after[column++] as T });
  if (!changes) return [...take(before.length, removed), ...take(after.length, added)];
  return changes.flatMap((change) => {
    if (change.removed) return take(change.count, removed);
    return take(change.count, change.added ? added : () => ({ ...removed(), ...added() }));
  });
}

/** The heaviest common subsequence, by dynamic programming from the end. */
function alignAlike<T>(before: T[], after: T[], { compare }: Measure<T>): Pair<T>[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const read = (row: number, column: number) => best[row]?.[column] ?? 0;
  const similarities = before.map((one) => after.map((other) => compare(one, other)));
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const similarity = similarities[row]?.[column] ?? 0;
      const together = similarity < leastSimilarity ? 0 : similarity + read(row + 1, column + 1);
      (best[row] as Float64Array)[column] = Math.max(together, read(row + 1, column), read(row, column + 1));
    }
  }
  const pairs: Pair<T>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const isLast = read(row, column) === 0;
    if (row < before.length && (isLast || read(row, column) === read(row + 1, column))) {
      pairs.push({ before: before[row++] as T });
    } else if (column < after.length && (isLast || read(row, column) === read(row, column + 1))) {
      pairs.push({ after: after[column++] as T });
    } else pairs.push({ before: before[row++] as T, after: after[column++] as T });
  }
  return pairs;
}
