import { closeSync, fdatasync, fstatSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { report } from '#lib/server/process/report.ts';
import { makeAdder, type NewRow, openTable } from '#lib/server/records/table.ts';

/** So long others are waited for that can be committed with the first, in milliseconds. */
const gathering = 2;

/** How long it takes until it is tried again, in milliseconds, the more often it has failed. */
const pauses = [10, 20, 50, 100, 200, 500, 1000, 2000];

/** So often it fails and nothing is said: what another server holds for a moment is nobody's concern. */
const unsaid = 4;
/** Whether it is said when it fails once more. */
const isWorthSaying = (failures: number) => failures === unsaid || failures % 30 === 29;

/** Writes rows to the disk. */
export interface Writer {
  add: (row: NewRow) => void;
  /** Tries a last time to write what waits, and closes the file. */
  end: () => Promise<void>;
}

/**
 * Writes rows to the table at a path, together and in the order in which they come; `tell` is called with the ids of those
 * that are on the disk. What cannot be written now waits, and is tried again for as long as the process lives.
 */
export function makeWriter(path: string, tell: (ids: string[]) => void): Writer {
  const waiting = new Map<string, NewRow>();
  let opened: Opened | undefined;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  const write = async () => {
    const rows = [...waiting.values()];
    try {
      opened ??= open(path);
      if (rows.length > 0) {
        opened.addRows(rows);
        await opened.flush();
        if (opened.isGone()) throw reopen(opened);
      }
    } catch (error) {
      if (isWorthSaying(failures))
        report(`Answers that wait to be recorded in ${path}: ${waiting.size} (${(error as Error).message}).`);
      failures += 1;
      return;
    }
    if (failures > unsaid) report(`Answers that waited and are recorded in ${path}: ${rows.length}.`);
    failures = 0;
    for (const { record_id } of rows) waiting.delete(record_id);
    if (rows.length > 0) tell(rows.map(({ record_id }) => record_id));
  };
  // Whoever removes a file that is written to sees it made anew, and finds the rows there that nobody was told of.
  const reopen = (gone: Opened) => {
    gone.close();
    opened = undefined;
    const error = new Error(`${path} was removed while answers were recorded there: it is made anew`);
    report(error.message);
    return error;
  };
  const begin = () => {
    timer = undefined;
    writing = write().finally(() => {
      writing = undefined;
      if (failures > 0) schedule(pauses[Math.min(failures, pauses.length) - 1] ?? 0);
      else if (waiting.size > 0) begin();
    });
  };
  const schedule = (pause: number) => {
    if (!timer && !writing) timer = setTimeout(begin, pause);
  };
  const add = (row: NewRow) => {
    waiting.set(row.record_id, row);
    schedule(gathering);
  };
  const end = async () => {
    while (writing) await writing;
    clearTimeout(timer);
    await write();
    if (waiting.size > 0)
      report(`Answers that could not be recorded in ${path}, and are lost: ${waiting.size}.`);
    opened?.close();
  };
  begin();
  return { add, end };
}

interface Opened {
  addRows: (rows: readonly NewRow[]) => void;
  /** Resolves when what was committed is on the disk. */
  flush: () => Promise<void>;
  /** Whether the file that is written to has been removed. */
  isGone: () => boolean;
  close: () => void;
}

/**
 * Opens the table for a thread that serves pages as well: nothing waits for another server, and what SQLite commits to its
 * write-ahead log is brought to the disk beside it (SQLite, PRAGMA synchronous: NORMAL, which itself does so before a
 * checkpoint alone).
 */
function open(path: string): Opened {
  const database: DatabaseSync = openTable(path, 0);
  database.exec('PRAGMA synchronous = NORMAL');
  let log: number | undefined;
  const flush = async () => {
    log ??= openSync(`${path}-wal`, 'r+');
    await promisify(fdatasync)(log);
  };
  const close = () => {
    database.close();
    if (log !== undefined) closeSync(log);
  };
  const isGone = () => log !== undefined && fstatSync(log).nlink === 0;
  return { addRows: makeAdder(database), flush, isGone, close };
}
