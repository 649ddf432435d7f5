/** One figure: its median, what it should reach, and whether it does. */
export interface Row {
  figure: string;
  median: number;
  unit: string;
  reach?: string;
  isReached?: boolean;
  /** Every run, in order. */
  runs: number[];
}

/** Makes a row of several runs of one figure; `most` or `least` is what it should reach. */
export function makeRow(
  figure: string,
  unit: string,
  runs: number[],
  goal: { most?: number; least?: number } = {},
): Row {
  const median = getMedian(runs);
  const { most, least } = goal;
  const row = { figure, median: round(median), unit, runs: runs.map(round) };
  if (most !== undefined) return { ...row, reach: `≤ ${most}`, isReached: median <= most };
  if (least !== undefined) return { ...row, reach: `≥ ${least}`, isReached: median >= least };
  return row;
}

/** The middle one of several values, or the mean of the middle two. */
export function getMedian(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Writes rows as a Markdown table. */
export function formatRows(rows: Row[]): string {
  const lines = rows.map(({ figure, median, unit, reach = '', isReached }) => {
    const verdict = isReached === undefined ? '' : isReached ? 'yes' : '**no**';
    return `| ${figure} | ${median.toLocaleString('en-GB')} ${unit} | ${reach} | ${verdict} |`;
  });
  return ['| figure | median | reach | reached |', '| --- | ---: | --- | --- |', ...lines].join('\n');
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
