import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { makeWriter, type Writer } from '#lib/server/records/writer.ts';
import { hearReports } from '../reports.ts';
import { path, prepareTable } from './rows.ts';

/** The ids that were told of, together where they were told together. */
export const told: string[][] = [];
/** How long was waited, from the first time on. */
export const pauses: number[] = [];
const writers: Writer[] = [];

/** Gives every test of a file a table, and a clock that it moves itself. */
export function prepareWriting(): void {
  prepareTable();
  hearReports();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { setTimeout: set } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, ms: number) => {
      pauses.push(ms);
      return set(act, ms);
    }) as typeof setTimeout);
    told.length = 0;
    pauses.length = 0;
  });
  afterEach(async () => {
    for (const writer of writers.splice(0)) await writer.end();
    vi.useRealTimers();
  });
}

/** Lets time pass, in milliseconds. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Begins to write to a file, which ends with the test if it has not ended before. */
export async function begin(at = path): Promise<Writer> {
  const writer = makeWriter(at, (ids) => told.push(ids));
  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= writer.end();
    return ended;
  };
  writers.push({ ...writer, end });
  // It opens the file.
  await pass(0);
  return { ...writer, end };
}

/** No time of the clock passes until the disk has what was written. */
export const expectTold = (ids: string[][]) => expect.poll(() => told, { interval: 1 }).toEqual(ids);

/** The ids of all rows of a file, in their order. */
export function readAt(at: string): unknown[] {
  const other = new DatabaseSync(at, { readOnly: true });
  const rows = other.prepare('SELECT record_id FROM answers ORDER BY position').all();
  other.close();
  return rows.map(({ record_id }) => record_id);
}
