import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, vi } from 'vitest';

/** What is reported, one after another, while a test of a file runs; the same thing as often as it is. */
export const reports: string[] = [];

/** Nothing is left out as said before: from one report to the next more than a minute passes, from test to test as well. */
let now = performance.now();
const { writeSync } = fs;

/** Hears in every test of a file what is reported, in place of standard error. */
export function hearReports(): void {
  beforeEach(() => {
    reports.length = 0;
    vi.spyOn(fs, 'writeSync').mockImplementation(((stream: number, ...rest: [string]) =>
      stream === 2 ? reports.push(rest[0].trimEnd()) : writeSync(stream, ...rest)) as typeof fs.writeSync);
    syncBuiltinESMExports();
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 60_001;
      return now;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
}
