import { DatabaseSync } from 'node:sqlite';
import type { Row } from '#lib/server/records/table.ts';

/** Opens the table at a path to read it, while a server may write to it. Throws where there is none. */
export function openForReading(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true });
}

/** Days `YYYY-MM-DD` (UTC), both included, of the answers that are asked for. */
export interface Span {
  from: string;
  to: string;
}

const inSpan = 'substr(event_time, 1, 10) BETWEEN ? AND ?';

/** The records of a span of days, in their order. */
export function listRows(database: DatabaseSync, { from, to }: Span): Iterable<Row> {
  const rows = database.prepare(`SELECT * FROM answers WHERE ${inSpan} ORDER BY position`);
  return rows.iterate(from, to) as Iterable<unknown> as Iterable<Row>;
}

/** How many answers alike there were on a day. */
export interface Count {
  day: string;
  language: string;
  granted: string;
  refused: string;
  answers: number;
}

/** Counts the records of a span by day, language and answer: purposes with the fingerprints of what was asked. */
export function countRows(database: DatabaseSync, { from, to }: Span): Count[] {
  const counts = database.prepare(
    `SELECT substr(event_time, 1, 10) AS day, language, granted, refused, count(*) AS answers
      FROM answers WHERE ${inSpan} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  );
  return counts.all(from, to) as unknown as Count[];
}

/** The one record with an id, if there is one. */
export function findRow(database: DatabaseSync, id: string): Row | undefined {
  return database.prepare('SELECT * FROM answers WHERE record_id = ?').get(id) as unknown as Row | undefined;
}
