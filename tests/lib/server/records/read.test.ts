import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { openForReading, openStore } from '#lib/server/records/read.ts';
import { makeAdder, openTable } from '#lib/server/records/table.ts';
import { addRows, database, makeRow, path, prepareTable, tamper } from './rows.ts';

prepareTable();

const on = (day: string, changes = {}) => makeRow({ event_time: `${day}T10:05Z`, ...changes });

it('lists the rows of a span of days, its first and its last included', () => {
  const rows = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => on(day));
  addRows(rows);
  const store = openStore(path);
  const listed = [...store.list({ from: '2026-11-01', to: '2026-11-30' })];
  expect(listed.map(({ record_id }) => record_id)).toEqual(
    rows.slice(1, 3).map(({ record_id }) => record_id),
  );
  store.close();
});

it('counts answers alike by day, language and answer', () => {
  const other = { granted: '', refused: 'statistics-0a1b2c3d,advertising-0a1b2c3d' };
  addRows([
    on('2026-11-02'),
    on('2026-11-01', { language: 'th' }),
    on('2026-11-01', { language: 'cs' }),
    on('2026-11-01', { language: 'th', ...other }),
    on('2026-11-01', { language: 'th' }),
    on('2026-12-01'),
  ]);
  const store = openStore(path);
  const { granted, refused } = makeRow();
  expect(store.count({ from: '2026-11-01', to: '2026-11-30' })).toEqual([
    { day: '2026-11-01', language: 'cs', granted, refused, answers: 1 },
    { day: '2026-11-01', language: 'th', ...other, answers: 1 },
    { day: '2026-11-01', language: 'th', granted, refused, answers: 2 },
    { day: '2026-11-02', language: 'th', granted, refused, answers: 1 },
  ]);
  store.close();
});

it('finds a row by its id, and verifies the chain', () => {
  const rows = [makeRow(), makeRow()];
  addRows(rows);
  const store = openStore(path);
  const id = rows[1]?.record_id ?? '';
  expect(store.find(id)).toMatchObject({
    ...rows[1],
    position: 2,
    store_id: expect.stringMatching(/^\w{32}$/),
  });
  expect(store.find('none')).toBeUndefined();
  expect(store.verify()).toEqual({ records: 2, purged: 0, faults: [] });
  tamper("UPDATE answers SET granted = '' WHERE position = 2");
  expect(store.verify().faults).toEqual([`row 2 (${id}) is not what was written there`]);
  store.close();
  expect(() => store.find(id)).toThrow('not open');
});

it('writes nothing to what it reads, and opens no file that is not there', () => {
  const reading = openForReading(path);
  expect(() => reading.exec("UPDATE store SET id = 'other'")).toThrow('readonly');
  reading.close();
  expect(() => openForReading(join(dirname(path), 'none.sqlite'))).toThrow('unable to open');
});

it('leaves no file open of what is no table', () => {
  const at = join(dirname(path), 'text');
  writeFileSync(at, 'This is no database. '.repeat(100));
  const close = vi.spyOn(DatabaseSync.prototype, 'close');
  expect(() => openTable(at, 0)).toThrow('file is not a database');
  expect(close).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  rmSync(at);
});

it('throws why a row cannot be added, where that has ended the transaction by itself', () => {
  const add = makeAdder(database);
  const exec = database.exec.bind(database);
  vi.spyOn(database, 'exec').mockImplementation((statement) => {
    if (statement === 'COMMIT') exec('ROLLBACK');
    exec(statement);
  });
  expect(() => add([makeRow()])).toThrow('no transaction is active');
  vi.restoreAllMocks();
  add([makeRow()]);
});
