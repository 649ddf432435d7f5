import { expect, it } from 'vitest';
import { reports } from '../../reports.ts';
import { addRows, makeRow } from '../rows.ts';
import { begin, listCopied, listIds, listWaits, pass, prepareCopying } from './copying.ts';
import { fake } from './fake-postgres.ts';

prepareCopying();

const ids = (rows: { record_id: string }[]) => rows.map(({ record_id }) => record_id);

it('tries again ever later while PostgreSQL refuses, says so each tenth time, and once it is over', async () => {
  addRows([makeRow()]);
  fake.answers = [['are_there', 'it is starting up']];
  begin();
  const seconds = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60];
  for (let count = 1; count <= 11; count++) {
    expect((await listWaits(count)).at(-1)).toBe(1000 * (seconds[count - 1] ?? 0));
    // No connection is left behind.
    await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
    if (count < 11) pass();
  }
  const waiting = 'Answers wait to be copied to PostgreSQL: it is starting up.';
  expect(reports).toEqual([waiting, waiting]);
  fake.answers = [['are_there', [{ are_there: true }]]];
  pass();
  expect((await listWaits(12)).at(-1)).toBe(1000);
  expect(listCopied()).toHaveLength(1);
  expect(reports.slice(2)).toEqual(['All answers that waited are copied to PostgreSQL.']);
  fake.answers = [['INSERT', 'the disk is full']];
  addRows([makeRow()]);
  pass();
  expect((await listWaits(13)).at(-1)).toBe(1000);
  expect(reports.slice(3)).toEqual(['Answers wait to be copied to PostgreSQL: the disk is full.']);
});

it('connects anew after a fault, and asks anew how far it came', async () => {
  const rows = [makeRow(), makeRow()];
  addRows(rows);
  fake.answers.push(['INSERT', 'the disk is full']);
  begin();
  await listWaits(1);
  fake.answers = [['are_there', [{ are_there: true }]]];
  pass();
  await listWaits(2);
  const asked = fake.asked.map(({ text }) => text.split(' ').slice(0, 2).join(' '));
  const once = ["SELECT to_regclass('consent_records')", 'SELECT position,', 'INSERT INTO'];
  expect(asked).toEqual([...once, ...once]);
  expect(listIds()).toEqual([ids(rows), ids(rows)]);
});

it('copies a last time when it ends, and then is gone', async () => {
  const end = begin();
  await listWaits(1);
  const row = makeRow();
  addRows([row]);
  await end();
  expect(listIds()).toEqual([[row.record_id]]);
  await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
  // A second at most was left for that, and nothing goes on.
  expect(await listWaits(2)).toEqual([1000, 1000]);
});
