// What `npm run consent` tells where several servers share one PostgreSQL.
import { expect, it } from 'vitest';
import type { StoredRow } from '#lib/server/records/read.ts';
import { chooseOften, countKept } from './choices.ts';
import { begin, expectCopies, getFile, prepareSharing, runCommand, running, shared } from './sharing.ts';

prepareSharing();

const decade = 3650 * 86_400_000;
const exportAll = (): StoredRow[] => JSON.parse(runCommand('off', 'export', '--format', 'json').output);

it('tells of the records of all servers, on a machine that has the file of none', async () => {
  await shared.start();
  const servers = [await begin('one'), await begin('two')];
  for (const { port } of servers) await chooseOften(port, 20, 1);
  await expectCopies(40);
  const rows = exportAll();
  expect([rows.length, new Set(rows.map(({ store_id }) => store_id)).size]).toEqual([40, 2]);
  const [row] = rows as [StoredRow];
  expect(row).toMatchObject({ position: 1, signal: 0, language: 'en' });
  const day = row.event_time.slice(0, 'YYYY-MM-DD'.length);
  const other = runCommand('off', 'export', '--from', '2000-01-01', '--to', '2000-01-02');
  expect(other.output).toMatch(/^store_id,position,record_id,.+,hash\r\n$/);
  expect(runCommand('off', 'count', '--from', day).output).toMatch(/^day .+\n(.+ 40|(.+\n){2})\n$/);
  expect(JSON.parse(runCommand('off', 'find', row.record_id).output)).toEqual(row);
  expect(runCommand('off', 'find', 'x')).toEqual({
    status: 1,
    output: '',
    complaint: 'There is no record "x".\n',
  });
  expect(runCommand('off', 'verify')).toEqual({
    status: 0,
    output: '40 records of 2 servers: all as they were written.\n',
    complaint: '',
  });
});

it('names what was changed, taken out or put in among the copies', async () => {
  await shared.start();
  await chooseOften((await begin('one')).port, 20, 1);
  await expectCopies(20);
  const store = exportAll()[0]?.store_id;
  await running.pop()?.stop();
  await shared.sql`UPDATE consent_records SET granted = 'statistics-0' WHERE position = 3`;
  await shared.sql`DELETE FROM consent_records WHERE position IN (7, 8)`;
  await shared.sql`INSERT INTO consent_records SELECT (jsonb_populate_record(consent_records, '{"record_id": "mine"}')).*
    FROM consent_records WHERE position = 15`;
  const { status, output, complaint } = runCommand('off', 'verify');
  expect([status, output]).toEqual([1, '19 records of 1 servers: 3 faults.\n']);
  expect(complaint.replace(/\([\da-f-]{36}\)/, '(ID)')).toBe(
    [
      'row 3 (ID) is not what was written there',
      'rows 7 to 8 are missing',
      'row 15 (mine) is not what was written there',
    ]
      .map((fault) => `store ${store}: ${fault}\n`)
      .join(''),
  );
});

it('purges without a file, and the chains go on over what was purged, also where that was all there was', async () => {
  await shared.start();
  await chooseOften((await begin('one', -decade)).port, 20, 1);
  await chooseOften((await begin('two', -decade)).port, 20, 1);
  await expectCopies(40);
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
  expect(runCommand('off', 'purge').output).toBe('Removed from PostgreSQL: 40 records.\n');
  // What a server still has in its file does not come back.
  await chooseOften((await begin('one')).port, 20, 1);
  await expectCopies(20);
  expect(runCommand('off', 'verify')).toEqual({
    status: 0,
    output: '20 records of 2 servers, and what was left of 40 purged ones: all as they were written.\n',
    complaint: '',
  });
  expect(countKept(getFile('one'))).toBe(40);
});

it('finds no gap where rows were purged before they were copied', async () => {
  const alone = await begin('one', -decade);
  await chooseOften(alone.port, 20, 1);
  await running.pop()?.stop();
  expect(runCommand(getFile('one'), 'purge')).toMatchObject({ status: 1, output: 'Removed: 20 records.\n' });
  await shared.start();
  await chooseOften((await begin('one')).port, 20, 1);
  await expectCopies(20);
  expect(runCommand('off', 'verify').output).toBe(
    '20 records of 1 servers, and what was left of 20 purged ones: all as they were written.\n',
  );
});

it('says in one line what cannot be asked, and not where it is', async () => {
  const asked = [['export'], ['count'], ['find', 'x'], ['verify'], ['purge']];
  for (const words of asked) {
    const { status, output, complaint } = runCommand('off', ...words);
    expect([status, output]).toEqual([1, '']);
    expect(complaint).toMatch(
      /^The PostgreSQL of CONSENT_RECORDS_POSTGRES cannot be asked: .*ECONNREFUSED.*\.\n$/,
    );
    expect(complaint).not.toContain(shared.address);
  }
  await shared.start();
  expect(runCommand('off', 'count').complaint).toBe(
    'The PostgreSQL of CONSENT_RECORDS_POSTGRES cannot be asked: it has no table of records yet.\n',
  );
});
