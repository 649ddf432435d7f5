import type { DatabaseSync } from 'node:sqlite';
import type { ConsentRecord } from '#lib/consent/records/record.ts';

/** A record as it comes: with a random id, so that one that comes twice is kept once. */
export type NewRow = ConsentRecord & { record_id: string };

/** A record as it lies in the table: at its position, with the hash of it and, by that before it, of all before it. */
export type Row = NewRow & { position: number; hash: string };

/** What is hashed of a row, in this order. */
export const columns = [
  'record_id',
  'event_time',
  'event_type',
  'granted',
  'refused',
  'language',
  'collection_method',
  'signal',
  'valid_until',
] as const satisfies (keyof NewRow)[];

// Rows are added and nothing else. What is purged leaves its position and its hash, so that the chain goes on over it. The
// sequence tells how far the chain went, should its end be missing. REPLACE deletes without asking the triggers of DELETE
// (SQLite, ON CONFLICT), so those of INSERT refuse what is there already.
const schema = `
  CREATE TABLE IF NOT EXISTS answers (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    ${columns.map((name) => `${name} ${name === 'signal' ? 'INTEGER' : 'TEXT'} NOT NULL`).join(', ')},
    hash TEXT NOT NULL,
    UNIQUE (record_id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS purged (position INTEGER PRIMARY KEY, hash TEXT NOT NULL, ended TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS store (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL) STRICT;
  INSERT INTO store SELECT 1, lower(hex(randomblob(16))) WHERE NOT EXISTS (SELECT 1 FROM store);
  ${forbid('answers', 'INSERT', 'WHEN EXISTS (SELECT 1 FROM answers WHERE position = NEW.position OR record_id = NEW.record_id)')}
  ${forbid('purged', 'INSERT', 'WHEN EXISTS (SELECT 1 FROM purged WHERE position = NEW.position)')}
  ${forbid('store', 'INSERT', 'WHEN EXISTS (SELECT 1 FROM store)')}
  ${['answers', 'purged', 'store'].map((name) => forbid(name, 'UPDATE')).join('\n')}
  ${['purged', 'store'].map((name) => forbid(name, 'DELETE')).join('\n')}
  ${forbid('answers', 'DELETE', 'WHEN NOT EXISTS (SELECT 1 FROM purged WHERE position = OLD.position AND hash = OLD.hash)')}
`;

function forbid(table: string, act: 'INSERT' | 'UPDATE' | 'DELETE', condition = ''): string {
  return `CREATE TRIGGER IF NOT EXISTS ${table}_no_${act} BEFORE ${act} ON ${table} ${condition}
    BEGIN SELECT RAISE(ABORT, 'records are added, and nothing else'); END;`;
}

/**
 * Opens the table at a path to write to it, and makes it where there is none; who else writes to it is waited for as many
 * milliseconds as `patience` says. Throws where that cannot be done now.
 */
export function openTable(path: string, patience: number): DatabaseSync {
  // Loaded here, so that only the thread that writes pays for it.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path, { timeout: patience });
  try {
    // Committed is what is on the disk. A small cache: nothing is read again.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -512;');
    database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Makes what adds rows at the end of the chain, all in one transaction and each of them once. That throws, and adds none,
 * where it cannot be done now.
 */
export function makeAdder(database: DatabaseSync): (rows: readonly NewRow[]) => void {
  const marks = Array(columns.length + 2).fill('?');
  const add = database.prepare(
    `INSERT INTO answers (position, ${columns.join(', ')}, hash) VALUES (${marks.join(', ')})`,
  );
  const find = database.prepare('SELECT 1 FROM answers WHERE record_id = ?');
  const findEnd = database.prepare(
    'SELECT position, hash FROM answers UNION ALL SELECT position, hash FROM purged ORDER BY position DESC LIMIT 1',
  );
  return (rows) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      let end = (findEnd.get() ?? { position: 0, hash: '' }) as Pick<Row, 'position' | 'hash'>;
      for (const row of rows) {
        if (find.get(row.record_id)) continue;
        end = { position: end.position + 1, hash: hashRow(end.hash, row) };
        add.run(end.position, ...columns.map((name) => row[name]), end.hash);
      }
      database.exec('COMMIT');
    } catch (error) {
      // A full disk has rolled it back already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}

/** The hash of a row (SHA-256, hex) and, by that of the one before it, of all before it. */
export function hashRow(before: string, row: NewRow): string {
  const text = JSON.stringify([before, ...columns.map((name) => row[name])]);
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}
