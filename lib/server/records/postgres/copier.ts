import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { report } from '#lib/server/process/report.ts';
import { connectTarget, type PurgedRow, type Target } from '#lib/server/records/postgres/target.ts';
import { openForReading } from '#lib/server/records/read.ts';
import type { Row } from '#lib/server/records/table.ts';

/** So many rows are copied at a time. */
const batch = 500;
/** How often it is looked for new ones, in milliseconds. */
const interval = 1000;
/** How long it takes until PostgreSQL is tried again, in milliseconds: twice as long each time, up to a minute. */
const [shortest, longest] = [1000, 60_000];
/** For how long a server that ends still copies. */
const lastly = 1000;

/**
 * Copies every row at a path to PostgreSQL, each of them once, until it is ended. While that is down they stay where they
 * are: how far it came is asked of PostgreSQL anew, whatever became of it in the meantime.
 */
export function startCopier(path: string, address: string): { end: () => Promise<void> } {
  const ending = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: ending.signal }).catch(() => {});
  let database: DatabaseSync | undefined;
  let target: Target | undefined;
  let last = 0;

  const copy = async () => {
    database ??= openForReading(path);
    const store = String(database.prepare('SELECT id FROM store').get()?.id);
    if (!target) {
      target = await connectTarget(address);
      last = findCommon(database, await target.findLast(store));
      await copyPurged(database, target, last, store);
    }
    for (let rows = listAfter(database, last); rows.length > 0; rows = listAfter(database, last)) {
      await target.add(rows.map((row) => ({ ...row, store_id: store })));
      last = rows.at(-1)?.position ?? last;
    }
  };
  const run = async () => {
    for (let failures = 0; !ending.signal.aborted; ) {
      try {
        await copy();
        if (failures > 0) report('All answers that waited are copied to PostgreSQL.');
        failures = 0;
        await pause(interval);
      } catch (error) {
        if (failures % 10 === 0)
          report(`Answers wait to be copied to PostgreSQL: ${(error as Error).message}.`);
        await target?.close().catch(report);
        target = undefined;
        await pause(Math.min(shortest * 2 ** failures, longest));
        failures += 1;
      }
    }
  };
  const running = run();
  const end = async () => {
    ending.abort();
    // What is left lies in the file, and is copied when the server starts again.
    const rest = running.then(copy).catch(() => {});
    await Promise.race([rest, wait(lastly)]);
    await target?.close();
    database?.close();
  };
  return { end };
}

/** What was purged before it was copied: without it there would be gaps in the chain. */
async function copyPurged(
  database: DatabaseSync,
  target: Target,
  last: number,
  store: string,
): Promise<void> {
  const rows = database.prepare(
    'SELECT ? AS store_id, position, hash, ended FROM purged WHERE position > ? ORDER BY position LIMIT ?',
  );
  const list = (after: number) => rows.all(store, after, batch) as unknown as PurgedRow[];
  for (let some = list(last); some.length > 0; some = list(some.at(-1)?.position ?? 0))
    await target.addPurged(some);
}

function listAfter(database: DatabaseSync, position: number): Row[] {
  const rows = database.prepare('SELECT * FROM answers WHERE position > ? ORDER BY position LIMIT ?');
  return rows.all(position, batch) as unknown as Row[];
}

/** How far both go together: where a file was put back to an earlier state, or copied to another server, from the start. */
function findCommon(database: DatabaseSync, last: Pick<Row, 'position' | 'hash'> | undefined): number {
  if (!last) return 0;
  const links = 'SELECT position, hash FROM answers UNION ALL SELECT position, hash FROM purged';
  const own = database.prepare(`SELECT hash FROM (${links}) WHERE position = ?`).get(last.position);
  return own?.hash === last.hash ? last.position : 0;
}
