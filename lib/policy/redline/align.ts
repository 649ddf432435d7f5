/** A part of the old text, of the new one, or of both. */
export interface Pair<T> {
  before?: T;
  after?: T;
}

/** Below this, two parts are taken for different ones. */
const leastSimilarity = 0.35;

/**
 * Aligns two lists in order so that the similarity of what stands together is greatest; `measure` gives it from 0
 * (nothing in common) to 1 (equal). What has no counterpart stands alone, the old before the new.
 */
export function align<T>(before: T[], after: T[], measure: (before: T, after: T) => number): Pair<T>[] {
  const start = countEqual(before, after, measure);
  const tail = countEqual(before.slice(start).toReversed(), after.slice(start).toReversed(), measure);
  const pair = (index: number, shift = 0) => ({ before: before[index], after: after[index + shift] });
  return [
    ...before.slice(0, start).map((_, index) => pair(index)),
    ...alignMiddle(
      before.slice(start, before.length - tail),
      after.slice(start, after.length - tail),
      measure,
    ),
    ...before
      .slice(before.length - tail)
      .map((_, index) => pair(before.length - tail + index, after.length - before.length)),
  ] as Pair<T>[];
}

function countEqual<T>(before: T[], after: T[], measure: (before: T, after: T) => number): number {
  const most = Math.min(before.length, after.length);
  for (let index = 0; index < most; index++) {
    if (measure(before[index] as T, after[index] as T) < 1) return index;
  }
  return most;
}

/** The heaviest common subsequence, by dynamic programming from the end. */
function alignMiddle<T>(before: T[], after: T[], measure: (before: T, after: T) => number): Pair<T>[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const read = (row: number, column: number) => best[row]?.[column] ?? 0;
  const similarities = before.map((one) => after.map((other) => measure(one, other)));
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
