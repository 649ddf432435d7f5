import { expect, it } from 'vitest';
import { makeVerifier, verifyChain } from '#lib/server/records/chain.ts';
import { findFirstKept, purgeRows } from '#lib/server/records/purge.ts';
import { addRows, database, listAll, makeRow, prepareTable, tamper } from './rows.ts';

prepareTable();

const ids = ['a', 'b', 'c', 'd', 'e'];
const addFive = () => addRows(ids.map((record_id) => makeRow({ record_id })));

it('finds nothing wrong with an empty table, nor with one as it was written', () => {
  expect(verifyChain(database)).toEqual({ records: 0, purged: 0, faults: [] });
  addFive();
  expect(verifyChain(database)).toEqual({ records: 5, purged: 0, faults: [] });
});

it.each([
  ["UPDATE answers SET granted = '' WHERE position = 3", ['row 3 (c) is not what was written there']],
  [
    "UPDATE answers SET event_time = '2020-01-01T00:00Z' WHERE position = 1",
    ['row 1 (a) is not what was written there'],
  ],
  ['DELETE FROM answers WHERE position = 1', ['row 1 is missing']],
  ['DELETE FROM answers WHERE position = 3', ['row 3 is missing']],
  ['DELETE FROM answers WHERE position > 3', ['rows 4 to 5 are missing']],
  ['DELETE FROM answers', ['rows 1 to 5 are missing']],
  [
    'UPDATE answers SET position = -2 WHERE position = 2; UPDATE answers SET position = 2 WHERE position = 3; UPDATE answers SET position = 3 WHERE position = -2',
    [
      'row 2 (c) is not what was written there',
      'row 3 (b) is not what was written there',
      'row 4 (d) is not what was written there',
    ],
  ],
  [
    "INSERT INTO answers SELECT 6, 'f', event_time, event_type, granted, refused, language, collection_method, signal, valid_until, hash FROM answers WHERE position = 5",
    ['row 6 (f) is not what was written there'],
  ],
])('names what %s has done', (statement, faults) => {
  addFive();
  tamper(statement);
  expect(verifyChain(database).faults).toEqual(faults);
});

it('purges whole months of choices that ended long enough ago, and the chain goes on over them', () => {
  addRows([
    makeRow({ record_id: 'a', valid_until: '2027-05-31' }),
    makeRow({ record_id: 'b', valid_until: '2027-11-30' }),
    makeRow({ record_id: 'c', valid_until: '2027-06-01' }),
    makeRow({ record_id: 'd', valid_until: '2027-05-01' }),
  ]);
  const purge = (now: string) => purgeRows(database, findFirstKept(36, new Date(now)));
  expect(purge('2030-05-31T23:59:00Z')).toBe(0);
  expect(purge('2030-06-01T00:00:00Z')).toBe(2);
  expect(listAll().map(({ record_id }) => record_id)).toEqual(['b', 'c']);
  expect(verifyChain(database)).toEqual({ records: 2, purged: 2, faults: [] });
  // What comes then stands behind the last, though that is gone.
  addRows([makeRow({ record_id: 'e' })]);
  expect(verifyChain(database)).toEqual({ records: 3, purged: 2, faults: [] });
  expect(purge('2036-01-01T00:00:00Z')).toBe(3);
  addRows([makeRow({ record_id: 'f' })]);
  expect(verifyChain(database)).toEqual({ records: 1, purged: 5, faults: [] });
});

it('still names what was changed behind a purged row', () => {
  addRows([makeRow({ record_id: 'a', valid_until: '2027-05-31' }), makeRow({ record_id: 'b' })]);
  purgeRows(database, findFirstKept(36, new Date('2030-06-01T00:00:00Z')));
  tamper("UPDATE answers SET granted = 'advertising-0a1b2c3d'");
  expect(verifyChain(database).faults).toEqual(['row 2 (b) is not what was written there']);
});

it('goes on behind each of two rows at one place, and names the place; a row and what was left of it are one', () => {
  addFive();
  const before = listAll();
  tamper('DELETE FROM answers WHERE position > 3');
  addRows([makeRow({ record_id: 'f' }), makeRow({ record_id: 'g' })]);
  const links = [
    ...before,
    ...listAll().slice(3),
    ...before.slice(0, 1).map(({ position, hash }) => ({ position, hash })),
  ];
  const { add, end } = makeVerifier();
  for (const link of links.toSorted((a, b) => a.position - b.position)) add(link);
  expect(end()).toEqual({ records: 7, purged: 1, faults: ['row 4 is there twice', 'row 5 is there twice'] });
});
