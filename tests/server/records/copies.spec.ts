import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { hashRow, type Row } from '#lib/server/records/table.ts';
import { visit } from '../hostile/visitors.ts';
import { startNginx } from '../nginx.ts';
import { site, startOurs } from '../running.ts';
import { chooseOften, countKept } from './choices.ts';
import {
  begin,
  expectComplaint,
  expectCopies,
  getFile,
  prepareSharing,
  runCommand,
  running,
  shared,
} from './sharing.ts';

prepareSharing();

it('has every choice of four servers behind nginx once in the PostgreSQL that they share, each chain whole', async () => {
  await shared.start();
  const names = ['a', 'b', 'c', 'd'];
  const servers = await Promise.all(names.map((name) => begin(name)));
  const nginx = await startNginx(servers.map(({ port }) => port));
  running.push(nginx);
  const { all } = await chooseOften(nginx.port, 100, 3);
  expect(all).toBe(300);
  await expectCopies(300);
  const kept = names.map((name) => countKept(getFile(name)));
  // Each had its part.
  expect([Math.min(...kept) > 0, kept.reduce((sum, each) => sum + each)]).toEqual([true, 300]);
  const rows = await shared.sql<
    (Row & { store_id: string })[]
  >`SELECT * FROM consent_records ORDER BY position`;
  for (const chain of Map.groupBy(rows, ({ store_id }) => store_id).values()) {
    let before = '';
    for (const row of chain) {
      expect(row.hash).toBe(hashRow(before, row));
      before = row.hash;
    }
  }
});

it('copies what was answered while PostgreSQL was down, was started again, and was slow', async () => {
  const server = await begin('one');
  expect((await chooseOften(server.port, 50, 2)).all).toBe(100);
  expect(await visit(server.port)).toBe(true);
  await expectComplaint(server, /^Answers wait to be copied to PostgreSQL: .*ECONNREFUSED/m);
  expect(server.complaint()).not.toContain(shared.address);
  await shared.start();
  await expectCopies(100);

  const answering = chooseOften(server.port, 50, 4);
  await wait(1000);
  await shared.stop();
  await wait(500);
  await shared.start();
  expect((await answering).all).toBe(200);
  await expectCopies(300);

  await shared.sql.begin(async (sql) => {
    await sql`LOCK TABLE consent_records IN ACCESS EXCLUSIVE MODE`;
    expect((await chooseOften(server.port, 50, 2)).all).toBe(100);
    expect(await visit(server.port)).toBe(true);
  });
  await expectCopies(400);
});

it('goes on where it was when a server starts again, also with a file that was put back or a table that was emptied', async () => {
  await shared.start();
  const first = await begin('one');
  await chooseOften(first.port, 20, 1);
  await expectCopies(20);
  await running.pop()?.stop();
  await shared.sql`DELETE FROM consent_records WHERE position > 10`;
  await begin('one');
  await expectCopies(20);
  await running.pop()?.stop();
  await shared.sql`UPDATE consent_records SET hash = 'other' WHERE position = 20`;
  await shared.sql`DELETE FROM consent_records WHERE position = 5`;
  await begin('one');
  await expectCopies(20);
});

it('purges in both places what was kept for as long as was stated', async () => {
  await shared.start();
  const long = await begin('one', -3650 * 86_400_000);
  await chooseOften(long.port, 20, 1);
  await expectCopies(20);
  await running.pop()?.stop();
  const now = await begin('one');
  await chooseOften(now.port, 20, 1);
  await expectCopies(40);
  expect(runCommand(getFile('one'), 'purge').output).toBe(
    'Removed: 20 records.\nRemoved from PostgreSQL: 20 records.\n',
  );
  expect(countKept(getFile('one'))).toBe(20);
  await expectCopies(20);
});

it.each([
  ['https://a.example', 'file', /CONSENT_RECORDS_POSTGRES is no address of a database/],
  ['postgres://u:secret@h/d', 'off', /CONSENT_RECORDS_POSTGRES copies what lies in a file/],
])(
  'says in one line at start that %s with records in %s is not to be had',
  async (address, records, said) => {
    const place = records === 'off' ? records : getFile(records);
    const failed = startOurs(site, 0, undefined, place, address).then(
      () => '',
      ({ message }: Error) => message,
    );
    expect(await failed).toMatch(said);
    expect(await failed).not.toContain('secret');
  },
);
