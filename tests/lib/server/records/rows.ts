import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from 'vitest';
import { openStore, type StoredRow } from '#lib/server/records/read.ts';
import { makeAdder, type NewRow, openTable } from '#lib/server/records/table.ts';

/** A record with a random id. */
export const makeRow = (changes: Partial<NewRow> = {}): NewRow => ({
  record_id: crypto.randomUUID(),
  event_time: '2026-11-26T10:05Z',
  event_type: 'first',
  granted: 'statistics-0a1b2c3d',
  refused: 'advertising-0a1b2c3d',
  language: 'th',
  collection_method: 'banner',
  signal: 0,
  valid_until: '2027-11-26',
  ...changes,
});

/** Where the table of a test lies, and the table. */
export let path = '';
export let database: DatabaseSync;
/** Adds rows to it in one transaction. */
export let addRows: (rows: readonly NewRow[]) => void;

/** Gives every test of a file a table of its own. */
export function prepareTable(): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'records-'));
    path = join(folder, 'consent.sqlite');
    database = openTable(path, 0);
    addRows = makeAdder(database);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
}

/** All rows of the table, as they are read. */
export function listAll(): StoredRow[] {
  const store = openStore(path);
  const rows = [...store.list({ from: '0000-01-01', to: '9999-12-31' })];
  store.close();
  return rows;
}

/** Does to the table what its triggers forbid, as somebody may who has its file. */
export function tamper(statement: string): void {
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of names) database.exec(`DROP TRIGGER ${name}`);
  database.exec(statement);
}
