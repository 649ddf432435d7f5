import { expect, it } from 'vitest';
import { purgeRows } from '#lib/server/records/purge.ts';
import { reports } from '../../reports.ts';
import { addRows, database, listAll, makeRow } from '../rows.ts';
import { begin, listCopied, listIds, listPurged, listWaits, pass, prepareCopying } from './copying.ts';
import { fake } from './fake-postgres.ts';

prepareCopying();

const ids = (rows: { record_id: string }[]) => rows.map(({ record_id }) => record_id);

it('copies what is there, and each second what has come since, with the name of the store', async () => {
  const rows = [makeRow(), makeRow(), makeRow()];
  addRows(rows.slice(0, 2));
  begin();
  expect(await listWaits(1)).toEqual([1000]);
  expect(listIds()).toEqual([ids(rows.slice(0, 2))]);
  const [stored] = listAll();
  expect(listCopied()[0]?.[0]?.slice(0, 3)).toEqual([stored?.store_id, '1', stored?.record_id]);
  pass();
  await listWaits(2);
  expect(listCopied()).toHaveLength(1);
  addRows(rows.slice(2));
  pass();
  expect(await listWaits(3)).toEqual([1000, 1000, 1000]);
  expect(listIds()).toEqual([ids(rows.slice(0, 2)), ids(rows.slice(2))]);
  expect(reports).toEqual([]);
});

it('asks how far it came, and goes on from there', async () => {
  const rows = [makeRow(), makeRow(), makeRow()];
  addRows(rows);
  const [, second] = listAll();
  fake.answers.push(['SELECT position', [{ position: '2', hash: second?.hash ?? '' }]]);
  begin();
  await listWaits(1);
  expect(listIds()).toEqual([ids(rows.slice(2))]);
  const asked = fake.asked.find(({ text }) => text.startsWith('SELECT position'));
  expect(asked?.values).toEqual([second?.store_id, second?.store_id]);
});

it.each([
  ['another hash', '2'],
  ['a place that the file has not', '9'],
])('begins anew where PostgreSQL has %s', async (_, position) => {
  const rows = [makeRow(), makeRow(), makeRow()];
  addRows(rows);
  fake.answers.push(['SELECT position', [{ position, hash: 'other' }]]);
  begin();
  await listWaits(1);
  expect(listIds()).toEqual([ids(rows)]);
});

it('copies five hundred rows at a time', async () => {
  const rows = Array.from({ length: 501 }, () => makeRow());
  addRows(rows);
  begin();
  await listWaits(1);
  expect(listIds()).toEqual([ids(rows.slice(0, 500)), ids(rows.slice(500))]);
});

it('copies the places of what was purged before it was copied, and goes on over them', async () => {
  const rows = Array.from({ length: 3 }, (_, at) => makeRow({ valid_until: `2026-0${at + 1}-26` }));
  addRows(rows);
  const [first, second, third] = listAll();
  purgeRows(database, '2026-03');
  fake.answers.push(['SELECT position', [{ position: '1', hash: first?.hash ?? '' }]]);
  begin();
  await listWaits(1);
  expect(listPurged()).toEqual([[[second?.store_id, '2', second?.hash, '2026-02']]]);
  expect(listIds()).toEqual([[third?.record_id]]);
});

it('copies five hundred such places at a time', async () => {
  addRows(Array.from({ length: 501 }, () => makeRow({ valid_until: '2026-01-26' })));
  purgeRows(database, '2026-02');
  begin();
  await listWaits(1);
  expect(listPurged().map((places) => [places.length, places[0]?.[1]])).toEqual([
    [500, '1'],
    [1, '501'],
  ]);
});
