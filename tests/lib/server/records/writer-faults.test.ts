// What becomes of rows that cannot be written, by a clock that the tests move.
import fs, { existsSync, globSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWriter, type Writer } from '#lib/server/records/writer.ts';
import { hearReports, reports } from '../reports.ts';
import { database, makeRow, path, prepareTable } from './rows.ts';

prepareTable();
hearReports();

/** The ids that were told of, together where they were told together. */
const told: string[][] = [];
/** How long was waited, from the first time on. */
const pauses: number[] = [];
const writers: Writer[] = [];
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

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const begin = async (at = path) => {
  const writer = makeWriter(at, (ids) => told.push(ids));
  writers.push(writer);
  // It opens the file.
  await pass(0);
  return writer;
};
/** No time of the clock passes until the disk has what was written. */
const expectTold = (ids: string[][]) => expect.poll(() => told, { interval: 1 }).toEqual(ids);
const readAt = (at: string) => {
  const other = new DatabaseSync(at, { readOnly: true });
  const rows = other.prepare('SELECT record_id FROM answers ORDER BY position').all();
  other.close();
  return rows.map(({ record_id }) => record_id);
};
/** Fails so many times to write a row, and says what was waited for. */
const failOften = async (times: number, add: Writer['add']) => {
  const row = makeRow();
  database.exec('BEGIN IMMEDIATE');
  add(row);
  const own = pauses.length;
  while (pauses.length < own + times) await pass(pauses.at(-1) ?? 0);
  database.exec('COMMIT');
  return row.record_id;
};

it('gathers what comes within two milliseconds, and writes it together', async () => {
  const { add } = await begin();
  const rows = [makeRow(), makeRow(), makeRow()];
  for (const row of rows.slice(0, 2)) add(row);
  expect(pauses).toEqual([2]);
  await pass(1);
  expect(readAt(path)).toEqual([]);
  add(rows[2] ?? makeRow());
  await pass(1);
  await expectTold([rows.map(({ record_id }) => record_id)]);
  expect(reports).toEqual([]);
});

it('tries again ever later, up to every two seconds, and says so the fifth time and every thirtieth', async () => {
  const { add } = await begin();
  const first = await failOften(31, add);
  expect(pauses).toEqual([2, 10, 20, 50, 100, 200, 500, 1000, ...Array(24).fill(2000)]);
  const waiting = `Answers that wait to be recorded in ${path}: 1 (database is locked).`;
  expect(reports).toEqual([waiting, waiting]);
  const second = makeRow();
  add(second);
  expect(pauses).toHaveLength(32);
  await pass(2000);
  await expectTold([[first, second.record_id]]);
  expect(reports.slice(2)).toEqual([`Answers that waited and are recorded in ${path}: 2.`]);
  const third = makeRow();
  add(third);
  expect(pauses.slice(32)).toEqual([2]);
  await pass(2);
  await expectTold([[first, second.record_id], [third.record_id]]);
  expect(reports).toHaveLength(3);
});

it.each([
  [4, []],
  [5, ['wait to be recorded', 'waited and are recorded']],
])('says of what failed %i times and then did not: %j', async (times, said) => {
  const id = await failOften(times, (await begin()).add);
  await pass(pauses.at(-1) ?? 0);
  await expectTold([[id]]);
  expect(reports).toEqual(said.map((words) => expect.stringContaining(words)));
});

it('tells of nothing before the log is on the disk, and writes what came meanwhile at once', async () => {
  const held: [number, fs.NoParamCallback][] = [];
  const hold = vi.spyOn(fs, 'fdatasync').mockImplementation((...call) => held.push(call));
  const open = vi.spyOn(fs, 'openSync');
  syncBuiltinESMExports();
  const { add } = await begin();
  const [one, two] = [makeRow(), makeRow()];
  add(one);
  await pass(2);
  expect(readAt(path)).toEqual([one.record_id]);
  add(two);
  await pass(2000);
  expect([told, held.length, pauses]).toEqual([[], 1, [2]]);
  expect(open.mock.calls).toEqual([[`${path}-wal`, 'r+']]);
  expect(held[0]?.[0]).toBe(open.mock.results[0]?.value);
  held.pop()?.[1](null);
  await expect.poll(() => held.length).toBe(1);
  expect(told).toEqual([[one.record_id]]);
  held.pop()?.[1](null);
  await expectTold([[one.record_id], [two.record_id]]);
  expect([open.mock.calls.length, pauses]).toEqual([1, [2]]);
  hold.mockRestore();
  syncBuiltinESMExports();
});

it('makes a file anew that was removed, with the rows that nobody was told of', async () => {
  const at = join(dirname(path), 'removed.sqlite');
  const closed = vi.spyOn(DatabaseSync.prototype, 'close');
  const { add } = await begin(at);
  const [one, two] = [makeRow(), makeRow()];
  add(one);
  await pass(2);
  await expectTold([[one.record_id]]);
  for (const file of globSync(`${at}*`)) rmSync(file);
  add(two);
  await pass(2);
  const gone = `${at} was removed while answers were recorded there: it is made anew`;
  await expect.poll(() => pauses).toEqual([2, 2, 10]);
  expect(reports).toEqual([expect.stringMatching(`^${gone}`)]);
  expect(closed).toHaveBeenCalledTimes(1);
  await pass(10);
  await expectTold([[one.record_id], [two.record_id]]);
  expect(readAt(at)).toEqual([two.record_id]);
});

it('makes the file where there is none, and leaves none open when it ends', async () => {
  const at = join(dirname(path), 'new.sqlite');
  const open = vi.spyOn(fs, 'openSync');
  const close = vi.spyOn(fs, 'closeSync');
  syncBuiltinESMExports();
  await (await begin(at)).end();
  expect([existsSync(at), existsSync(`${at}-wal`)]).toEqual([true, false]);
  const writer = await begin(at);
  const row = makeRow();
  writer.add(row);
  await pass(2);
  await writer.end();
  // Once, though it ended while that was on its way.
  expect(told).toEqual([[row.record_id]]);
  expect(open).toHaveBeenCalledTimes(1);
  expect(close.mock.calls).toEqual([[open.mock.results[0]?.value]]);
  expect(existsSync(`${at}-wal`)).toBe(false);
  writers.length = 0;
});

it('writes a last time when it ends, then waits for nothing, and says what is lost', async () => {
  const writer = await begin();
  const row = makeRow();
  writer.add(row);
  await writer.end();
  expect([told, vi.getTimerCount(), reports]).toEqual([[[row.record_id]], 0, []]);
  writers.length = 0;
  const nowhere = join(dirname(path), 'missing', 'consent.sqlite');
  const without = makeWriter(nowhere, (ids) => told.push(ids));
  without.add(makeRow());
  await pass(0);
  await without.end();
  expect(reports).toEqual([`Answers that could not be recorded in ${nowhere}, and are lost: 1.`]);
  expect([told.length, vi.getTimerCount()]).toEqual([1, 0]);
});
