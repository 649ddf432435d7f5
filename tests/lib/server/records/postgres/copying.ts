import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { startCopier } from '#lib/server/records/postgres/copier.ts';
import { hearReports } from '../../reports.ts';
import { path, prepareTable } from '../rows.ts';
import { fake, prepareFake } from './fake-postgres.ts';

/** The waits so far: for how many milliseconds, and what ends each. */
let waits: { ms: number; pass: () => void }[] = [];
let ends: (() => Promise<void>)[] = [];

/** Gives every test of a file a table, a PostgreSQL, and a clock that it moves itself. */
export function prepareCopying(): void {
  prepareTable();
  prepareFake();
  hearReports();
  beforeEach(() => {
    waits = [];
    ends = [];
    vi.spyOn(timers, 'setTimeout').mockImplementation(((ms: number, value, { signal } = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      if (signal?.aborted) reject(new Error('aborted'));
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
      waits.push({ ms, pass: () => resolve(value) });
      return promise;
    }) as typeof timers.setTimeout);
    syncBuiltinESMExports();
    fake.answers = [['are_there', [{ are_there: true }]]];
  });
  afterEach(async () => {
    for (const end of ends) await end();
  });
}

/** Begins to copy the table; returns what ends that, as the end of the test does. */
export function begin(): () => Promise<void> {
  const { end } = startCopier(path, fake.address);
  let ended: Promise<void> | undefined;
  const endOnce = () => {
    ended ??= end();
    return ended;
  };
  ends.push(endOnce);
  return endOnce;
}

/** Waits until it has waited so many times, and returns for how many milliseconds. */
export async function listWaits(count: number): Promise<number[]> {
  await expect.poll(() => waits.length, { interval: 1 }).toBe(count);
  return waits.map(({ ms }) => ms);
}

/** Ends the wait that is under way. */
export const pass = () => waits.at(-1)?.pass();

const inserts = (table: string) => fake.asked.filter(({ text }) => text.startsWith(`INSERT INTO ${table} `));

/** The values of the rows that were copied, statement by statement: a row has twelve. */
export const listCopied = () => inserts('consent_records').map(({ values }) => cut(values, 12));

/** The ids of those. */
export const listIds = () => listCopied().map((rows) => rows.map(([, , id]) => id));

/** What was copied of purged rows, statement by statement. */
export const listPurged = () => inserts('consent_records_purged').map(({ values }) => cut(values, 4));

function cut<T>(list: T[], size: number): T[][] {
  return Array.from({ length: list.length / size }, (_, at) => list.slice(at * size, (at + 1) * size));
}
