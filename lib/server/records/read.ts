import { DatabaseSync } from 'node:sqlite';
import { type Verdict, verifyChain } from '#lib/server/records/chain.ts';
import type { Row } from '#lib/server/records/table.ts';

/** A row of one of several stores: each server has one of its own. */
export type StoredRow = Row & { store_id: string };

/** Days `YYYY-MM-DD` (UTC), both included, of the answers that are asked for. */
export interface Span {
  from: string;
  to: string;
}

/** How many answers alike there were on a day. */
export interface Count {
  day: string;
  language: string;
  granted: string;
  refused: string;
  answers: number;
}

/** Records, wherever they lie. */
export interface Records {
  /** Those of a span of days, store by store in their order. */
  list: (span: Span) => AsyncIterable<StoredRow> | Iterable<StoredRow>;
  /** Counts those of a span by day, language and answer: purposes with the fingerprints of what was asked. */
  count: (span: Span) => Count[] | Promise<Count[]>;
  /** The one with an id, if there is one. */
  find: (id: string) => StoredRow | undefined | Promise<StoredRow | undefined>;
  /** Whether they are those that were written. */
  verify: () => Verdict | Promise<Verdict>;
  close: () => void | Promise<void>;
}

/** Opens the table at a path to read it, while a server may write to it. Throws where there is none. */
export function openForReading(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true });
}

const inSpan = 'substr(event_time, 1, 10) BETWEEN ? AND ?';

/** Opens the records of one server, at a path. Throws where there are none. */
export function openStore(path: string) {
  const database = openForReading(path);
  const stored = 'SELECT *, (SELECT id FROM store) AS store_id FROM answers';
  return {
    list: ({ from, to }) => {
      const rows = database.prepare(`${stored} WHERE ${inSpan} ORDER BY position`);
      return rows.iterate(from, to) as Iterable<unknown> as Iterable<StoredRow>;
    },
    count: ({ from, to }) => {
      const counts = database.prepare(
        `SELECT substr(event_time, 1, 10) AS day, language, granted, refused, count(*) AS answers
          FROM answers WHERE ${inSpan} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      );
      return counts.all(from, to) as unknown as Count[];
    },
    find: (id) =>
      database.prepare(`${stored} WHERE record_id = ?`).get(id) as unknown as StoredRow | undefined,
    verify: () => verifyChain(database),
    close: () => database.close(),
  } satisfies Records;
}
