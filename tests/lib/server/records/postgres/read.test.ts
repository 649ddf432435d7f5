import { expect, it } from 'vitest';
import { openCopies } from '#lib/server/records/postgres/read.ts';
import { hashRow } from '#lib/server/records/table.ts';
import { makeRow } from '../rows.ts';
import { fake, prepareFake } from './fake-postgres.ts';

prepareFake();

const open = async () => {
  fake.answers.push(['are_there', [{ are_there: true }]]);
  const records = await openCopies(fake.address);
  expect(fake.asked.splice(0)).toHaveLength(1);
  return records;
};
const makeChain = (length: number) => {
  let before = '';
  return Array.from({ length }, (_, at) => {
    const row = makeRow();
    before = hashRow(before, row);
    return { ...row, position: at + 1, hash: before };
  });
};
const span = { from: '2026-11-01', to: '2026-11-30' };

it('refuses a database without the tables of records, and leaves no connection behind', async () => {
  for (const are_there of [false, '']) {
    fake.answers = [['are_there', [{ are_there }]]];
    await expect(openCopies(fake.address)).rejects.toThrow(new Error('it has no table of records yet'));
    await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
  }
});

it('reads by one connection, for as long as it takes', async () => {
  const records = await open();
  expect([...fake.open.values()]).toEqual([
    expect.not.objectContaining({ statement_timeout: expect.anything() }),
  ]);
  await records.close();
  await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
});

it('lists the rows of a span of days store by store, a thousand at a time', async () => {
  const records = await open();
  const rows = makeChain(1001).map((row) => ({ ...row, store_id: 'a', position: String(row.position) }));
  fake.answers.push(['SELECT *', rows]);
  const listed: unknown[] = [];
  for await (const row of records.list(span)) listed.push(row);
  expect(listed).toEqual(rows.map((row) => ({ ...row, position: Number(row.position) })));
  expect(fake.asked).toEqual([
    {
      text: 'SELECT * FROM consent_records WHERE left(event_time, 10) BETWEEN $1 AND $2 ORDER BY store_id, position',
      values: ['2026-11-01', '2026-11-30'],
    },
  ]);
  expect(fake.batches).toEqual([1000, 1000]);
  await records.close();
});

it('counts answers alike by day, language and answer', async () => {
  const records = await open();
  const counts = [{ day: '2026-11-26', language: 'th', granted: 'a', refused: '', answers: 3 }];
  fake.answers.push(['SELECT left', counts]);
  expect(await records.count(span)).toEqual(counts);
  expect(fake.asked).toEqual([
    {
      text: 'SELECT left(event_time, 10) AS day, language, granted, refused, count(*)::int AS answers FROM consent_records WHERE left(event_time, 10) BETWEEN $1 AND $2 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4',
      values: ['2026-11-01', '2026-11-30'],
    },
  ]);
  await records.close();
});

it('finds a row by its id, or none', async () => {
  const records = await open();
  const [row] = makeChain(1);
  const rows = [{ ...row, store_id: 'a', position: '1' }];
  fake.answers.push(['SELECT *', rows]);
  expect(await records.find('one')).toEqual({ ...row, store_id: 'a', position: 1 });
  rows.pop();
  expect(await records.find('other')).toBeUndefined();
  const text = 'SELECT * FROM consent_records WHERE record_id = $1';
  expect(fake.asked).toEqual([
    { text, values: ['one'] },
    { text, values: ['other'] },
  ]);
  await records.close();
});

it('verifies the chain of every store, and says in which a fault is', async () => {
  const records = await open();
  const [one, two, three] = makeChain(3);
  const changed = { ...three, granted: 'changed' };
  const links = [one, { position: 2, hash: two?.hash ?? '' }, changed];
  fake.answers.push(
    ['AS store FROM', [{ store: 'a' }, { store: 'b' }]],
    ['AS link', links.map((link) => ({ position: String(link?.position), link: link ?? {} }))],
  );
  const fault = `row 3 (${three?.record_id}) is not what was written there`;
  expect(await records.verify()).toEqual({
    records: 4,
    purged: 2,
    faults: [`store a: ${fault}`, `store b: ${fault}`],
    stores: 2,
  });
  const text =
    'SELECT position, to_jsonb(consent_records) AS link FROM consent_records WHERE store_id = $1 UNION ALL SELECT position, to_jsonb(consent_records_purged) FROM consent_records_purged WHERE store_id = $2 ORDER BY position';
  expect(fake.asked).toEqual([
    {
      text: 'SELECT store_id AS store FROM consent_records UNION SELECT store_id FROM consent_records_purged ORDER BY 1',
      values: [],
    },
    { text, values: ['a', 'a'] },
    { text, values: ['b', 'b'] },
  ]);
  expect(fake.batches).toEqual([1000, 1000]);
  await records.close();
});

it('finds nothing wrong where nothing was copied', async () => {
  const records = await open();
  expect(await records.verify()).toEqual({ records: 0, purged: 0, faults: [], stores: 0 });
  await records.close();
});
