// What becomes of rows that cannot be written, by a clock that the tests move.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { expect, it, vi } from 'vitest';
import type { Writer } from '#lib/server/records/writer.ts';
import { reports } from '../reports.ts';
import { database, makeRow, path } from './rows.ts';
import { begin, expectTold, pass, pauses, prepareWriting, readAt, told } from './writing.ts';

prepareWriting();

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
