import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { addRows, database, listAll, makeRow, prepareTable } from './rows.ts';

prepareTable();

it('keeps rows in the order in which they came, each with the hash of it and of the one before it', () => {
  const rows = [makeRow(), makeRow({ language: 'cs', signal: 1 }), makeRow()];
  addRows(rows.slice(0, 2));
  addRows(rows.slice(2));
  let before = '';
  for (const [index, row] of listAll().entries()) {
    const { position, hash, store_id, ...rest } = row;
    expect([position, rest]).toEqual([index + 1, rows[index]]);
    expect(store_id).toMatch(/^[\da-f]{32}$/);
    const fields = [rest.record_id, rest.event_time, rest.event_type, rest.granted, rest.refused];
    const more = [rest.language, rest.collection_method, rest.signal, rest.valid_until];
    const text = JSON.stringify([before, ...fields, ...more]);
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    before = hash;
  }
  expect(listAll()).toHaveLength(3);
});

it('keeps a row once that comes twice', () => {
  const row = makeRow();
  addRows([row, makeRow()]);
  addRows([row, makeRow()]);
  expect(listAll().map(({ position }) => position)).toEqual([1, 2, 3]);
});

it('keeps none of several where one cannot be kept', () => {
  expect(() => addRows([makeRow(), { ...makeRow(), language: undefined as never }])).toThrow();
  addRows([makeRow()]);
  expect(listAll().map(({ position }) => position)).toEqual([1]);
});

it.each([
  "UPDATE answers SET granted = ''",
  'UPDATE answers SET position = position + 1',
  'DELETE FROM answers',
  'REPLACE INTO answers SELECT * FROM answers',
  'REPLACE INTO answers SELECT position + 1, record_id, event_time, event_type, granted, refused, language, collection_method, signal, valid_until, hash FROM answers',
  "UPDATE store SET id = 'other'",
  "REPLACE INTO store VALUES (1, 'other')",
  'DELETE FROM store',
  "INSERT INTO purged VALUES (9, 'a', '2026-01'); REPLACE INTO purged VALUES (9, 'b', '2026-01')",
])('is added to, and nothing else: %s', (statement) => {
  addRows([makeRow()]);
  const before = listAll();
  expect(() => database.exec(statement)).toThrow('records are added, and nothing else');
  expect(listAll()).toEqual(before);
});

it('has columns for no address, no browser and no visitor', () => {
  const names = database.prepare("SELECT name FROM pragma_table_info('answers')").all();
  expect(names.map(({ name }) => name)).toEqual(
    ['position', 'record_id', 'event_time', 'event_type', 'granted', 'refused', 'language'].concat([
      'collection_method',
      'signal',
      'valid_until',
      'hash',
    ]),
  );
});
