import type { DatabaseSync } from 'node:sqlite';
import { report } from '#lib/server/process/report.ts';
import { makeAdder, type NewRow, openTable } from '#lib/server/records/table.ts';

/** So long others are waited for that can be committed with the first, in milliseconds. */
const gathering = 2;

/** How long it takes until it is tried again, in milliseconds, the more often it has failed. */
const pauses = [50, 100, 200, 500, 1000, 2000];

/** Writes rows to the disk. */
export interface Writer {
  add: (row: NewRow) => void;
  /** Tries a last time to write what waits, and closes the file. */
  end: () => void;
}

/**
 * Writes rows to the table at a path, together and in the order in which they come; `tell` is called with the ids of those
 * that are on the disk. What cannot be written now waits, and is tried again for as long as the process lives.
 */
export function makeWriter(path: string, tell: (ids: string[]) => void): Writer {
  const waiting = new Map<string, NewRow>();
  let opened: { database: DatabaseSync; addRows: (rows: readonly NewRow[]) => void } | undefined;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const write = () => {
    timer = undefined;
    const rows = [...waiting.values()];
    try {
      opened ??= open(path);
      if (rows.length > 0) opened.addRows(rows);
    } catch (error) {
      fail(error as Error);
      return;
    }
    if (failures > 0 && rows.length > 0)
      report(`Recorded in ${path}: ${rows.length} answers that had waited.`);
    failures = 0;
    for (const { record_id } of rows) waiting.delete(record_id);
    if (rows.length > 0) tell(rows.map(({ record_id }) => record_id));
  };
  const fail = ({ message }: Error) => {
    const pause = pauses[Math.min(failures, pauses.length - 1)];
    // What another server holds for a moment is nobody's concern.
    if (failures === 2 || failures % 30 === 29)
      report(`${waiting.size} answers wait to be recorded in ${path}: ${message}.`);
    failures += 1;
    timer = setTimeout(write, pause);
  };
  const add = (row: NewRow) => {
    waiting.set(row.record_id, row);
    timer ??= setTimeout(write, gathering);
  };
  const end = () => {
    clearTimeout(timer);
    write();
    clearTimeout(timer);
    if (waiting.size > 0) report(`${waiting.size} answers could not be recorded in ${path}, and are lost.`);
    opened?.database.close();
  };
  write();
  return { add, end };
}

function open(path: string): { database: DatabaseSync; addRows: (rows: readonly NewRow[]) => void } {
  const database = openTable(path);
  return { database, addRows: makeAdder(database) };
}
