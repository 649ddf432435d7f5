import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verifyChain } from '#lib/server/records/chain.ts';
import { makeWriter, type Writer } from '#lib/server/records/writer.ts';
import { database, makeRow, path, prepareTable } from './rows.ts';

prepareTable();

const written: string[] = [];
const writers: Writer[] = [];
const begin = () => {
  const writer = makeWriter(path, (ids) => written.push(...ids));
  writers.push(writer);
  return writer;
};
beforeEach(() => {
  written.length = 0;
});
afterEach(async () => {
  for (const writer of writers.splice(0)) await writer.end();
  vi.restoreAllMocks();
});

it('tells of rows once another connection can read them', async () => {
  const { add } = begin();
  const row = makeRow();
  add(row);
  expect(written).toEqual([]);
  await expect.poll(() => written).toEqual([row.record_id]);
  expect(database.prepare('SELECT record_id FROM answers').all()).toEqual([{ record_id: row.record_id }]);
});

it('writes what came while the file was locked, in its order, once it is free', async () => {
  const other = new DatabaseSync(path);
  const { add } = begin();
  other.exec('BEGIN IMMEDIATE');
  const rows = Array.from({ length: 20 }, () => makeRow());
  for (const row of rows) add(row);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(written).toEqual([]);
  other.exec('COMMIT');
  other.close();
  await expect.poll(() => written, { timeout: 10_000 }).toEqual(rows.map(({ record_id }) => record_id));
  expect(verifyChain(database)).toEqual({ records: 20, purged: 0, faults: [] });
});

it('makes one chain of what two writers add to one file', async () => {
  const two = [begin(), begin()];
  for (let round = 0; round < 20; round++) {
    for (const { add } of two) for (let count = 0; count < 5; count++) add(makeRow());
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  await expect.poll(() => written.length, { timeout: 20_000 }).toBe(200);
  expect(verifyChain(database)).toEqual({ records: 200, purged: 0, faults: [] });
});

it('writes what still waits when it ends', async () => {
  const writer = begin();
  writer.add(makeRow());
  await writers.pop()?.end();
  expect(verifyChain(database).records).toBe(1);
});
