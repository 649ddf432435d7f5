import type { DatabaseSync } from 'node:sqlite';
import { addMonths } from '#lib/consent/own-cookies.ts';

/**
 * The first month, `YYYY-MM`, whose choices are kept: those that ended in one month go together, when that is more than
 * `months` months over.
 */
export function findFirstKept(months: number, now: Date): string {
  const month = new Date(now.toISOString().slice(0, 'YYYY-MM'.length));
  return addMonths(month, -months).toISOString().slice(0, 'YYYY-MM'.length);
}

/**
 * Removes the records of choices that ended before a month. Of each its position and its hash stay, over which the chain
 * goes on. Returns how many were removed.
 */
export function purgeRows(database: DatabaseSync, first: string): number {
  // What is deleted is overwritten on the disk.
  database.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE;');
  database
    .prepare(
      'INSERT INTO purged SELECT position, hash, substr(valid_until, 1, 7) FROM answers WHERE substr(valid_until, 1, 7) < ?',
    )
    .run(first);
  const { changes } = database.prepare('DELETE FROM answers WHERE substr(valid_until, 1, 7) < ?').run(first);
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE);');
  return Number(changes);
}
