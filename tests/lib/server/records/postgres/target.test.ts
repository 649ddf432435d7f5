import { expect, it } from 'vitest';
import { connectTarget } from '#lib/server/records/postgres/target.ts';
import { makeRow } from '../rows.ts';
import { fake, prepareFake } from './fake-postgres.ts';

prepareFake();

const tablesAreThere = {
  text: "SELECT to_regclass('consent_records') IS NOT NULL AND to_regclass('consent_records_purged') IS NOT NULL AS are_there",
  values: [],
};
const connect = async () => {
  fake.answers.push(['are_there', [{ are_there: true }]]);
  const target = await connectTarget(fake.address);
  expect(fake.asked.splice(0)).toEqual([tablesAreThere]);
  return target;
};

it('connects once, under its name, and lets no statement take longer than half a minute', async () => {
  const target = await connect();
  await Promise.all([target.findLast('a'), target.findLast('b')]);
  expect([...fake.open.values()]).toEqual([
    expect.objectContaining({
      user: 'policies',
      database: 'records',
      application_name: 'policies',
      statement_timeout: '30000',
    }),
  ]);
  await target.close();
  await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
});

it('makes the tables where there are none, in one transaction, while no other server does', async () => {
  fake.answers.push(['are_there', [{ are_there: false }]]);
  const target = await connectTarget(fake.address);
  expect(fake.asked.map(({ text }) => text)).toEqual([
    tablesAreThere.text,
    'begin',
    "SELECT pg_advisory_xact_lock(hashtext('consent_records'))",
    'CREATE TABLE IF NOT EXISTS consent_records ( store_id text NOT NULL, position bigint NOT NULL, record_id text NOT NULL, event_time text NOT NULL, event_type text NOT NULL, granted text NOT NULL, refused text NOT NULL, language text NOT NULL, collection_method text NOT NULL, signal smallint NOT NULL, valid_until text NOT NULL, hash text NOT NULL, PRIMARY KEY (record_id))',
    'CREATE INDEX IF NOT EXISTS consent_records_in_order ON consent_records (store_id, position)',
    'CREATE TABLE IF NOT EXISTS consent_records_purged ( store_id text NOT NULL, position bigint NOT NULL, hash text NOT NULL, ended text NOT NULL, PRIMARY KEY (store_id, position, hash))',
    'commit',
  ]);
  await target.close();
});

it('leaves no connection behind where the tables cannot be made', async () => {
  fake.answers.push(['CREATE TABLE', 'permission denied for schema public']);
  await expect(connectTarget(fake.address)).rejects.toThrow('permission denied for schema public');
  expect(fake.asked.at(-1)?.text).toBe('rollback');
  await expect.poll(() => fake.open.size, { interval: 1 }).toBe(0);
});

it('asks how far a store came, with what was purged of it', async () => {
  const target = await connect();
  const rows = [{ position: '12', hash: 'h12' }];
  fake.answers.push(['SELECT position', rows]);
  expect(await target.findLast('a')).toEqual({ position: 12, hash: 'h12' });
  rows.pop();
  expect(await target.findLast('b')).toBeUndefined();
  const text =
    'SELECT position, hash FROM consent_records WHERE store_id = $1 UNION ALL SELECT position, hash FROM consent_records_purged WHERE store_id = $2 ORDER BY position DESC LIMIT 1';
  expect(fake.asked).toEqual([
    { text, values: ['a', 'a'] },
    { text, values: ['b', 'b'] },
  ]);
  await target.close();
});

it('adds rows in one statement, of which those stay that are there', async () => {
  const target = await connect();
  const rows = [makeRow(), makeRow({ signal: 1 })].map((row, at) => ({
    ...row,
    store_id: 'a',
    position: at + 1,
    hash: `h${at}`,
  }));
  await target.add(rows);
  const [asked] = fake.asked;
  expect(fake.asked).toHaveLength(1);
  expect(asked?.text).toBe(
    'INSERT INTO consent_records ("store_id","position","record_id","event_time","event_type","granted","refused","language","collection_method","signal","valid_until","hash")values($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12),($13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24) ON CONFLICT (record_id) DO NOTHING',
  );
  expect(asked?.values).toEqual(
    rows.flatMap((row) => [
      row.store_id,
      String(row.position),
      row.record_id,
      row.event_time,
      row.event_type,
      row.granted,
      row.refused,
      row.language,
      row.collection_method,
      String(row.signal),
      row.valid_until,
      row.hash,
    ]),
  );
  await target.close();
});

it('adds what was left of purged rows', async () => {
  const target = await connect();
  await target.addPurged([{ store_id: 'a', position: 3, hash: 'h3', ended: '2026-11' }]);
  expect(fake.asked).toEqual([
    {
      text: 'INSERT INTO consent_records_purged ("store_id","position","hash","ended")values($1,$2,$3,$4) ON CONFLICT DO NOTHING',
      values: ['a', '3', 'h3', '2026-11'],
    },
  ]);
  await target.close();
});

it('purges what ended before a month, keeps its place in the chain, and tells how much that was', async () => {
  const target = await connect();
  const rows = [{ rows: 7 }];
  fake.answers.push(['WITH gone', rows]);
  expect(await target.purge('2026-11')).toBe(7);
  rows.pop();
  expect(await target.purge('2026-12')).toBe(0);
  const text =
    'WITH gone AS (DELETE FROM consent_records WHERE left(valid_until, 7) < $1 RETURNING *), left_over AS ( INSERT INTO consent_records_purged (store_id, position, hash, ended) SELECT store_id, position, hash, left(valid_until, 7) FROM gone ON CONFLICT DO NOTHING) SELECT count(*)::int AS rows FROM gone';
  expect(fake.asked).toEqual([
    { text, values: ['2026-11'] },
    { text, values: ['2026-12'] },
  ]);
  await target.close();
});
