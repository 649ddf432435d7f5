import type postgres from 'postgres';
import { connect, disconnect, hasTables } from '#lib/server/records/postgres/connect.ts';
import type { StoredRow } from '#lib/server/records/read.ts';
import { columns } from '#lib/server/records/table.ts';

/** What was left of a purged row of one of several stores: `ended` is the month in which its choice did, `YYYY-MM`. */
export type PurgedRow = Pick<StoredRow, 'store_id' | 'position' | 'hash'> & { ended: string };

/** The PostgreSQL that several servers share. */
export interface Target {
  /** The last row of a store that is there, or was before it was purged. */
  findLast: (store: string) => Promise<Pick<StoredRow, 'position' | 'hash'> | undefined>;
  /** Adds rows in one statement; one that is there already stays as it is. */
  add: (rows: readonly StoredRow[]) => Promise<void>;
  /** Adds what was left of rows that were purged before they were copied. */
  addPurged: (rows: readonly PurgedRow[]) => Promise<void>;
  /**
   * Removes the records of choices that ended before a month, `YYYY-MM`, but for their positions and hashes, over which
   * their chains go on; resolves to how many.
   */
  purge: (first: string) => Promise<number>;
  close: () => Promise<void>;
}

const all = ['store_id', 'position', ...columns, 'hash'] as const;

/** How long a statement may take, in milliseconds. */
const longest = 30_000;

/** Connects to a PostgreSQL, and makes the tables where there are none. Every promise fails while it is down. */
export async function connectTarget(address: string): Promise<Target> {
  const sql = connect(address, longest);
  try {
    // Who may only add to tables that are there is not asked to make them.
    if (!(await hasTables(sql))) await sql.begin(makeTables);
  } catch (error) {
    await disconnect(sql);
    throw error;
  }
  return {
    findLast: async (store) => {
      const [row] = await sql<{ position: string; hash: string }[]>`
        SELECT position, hash FROM consent_records WHERE store_id = ${store}
        UNION ALL SELECT position, hash FROM consent_records_purged WHERE store_id = ${store}
        ORDER BY position DESC LIMIT 1`;
      return row && { position: Number(row.position), hash: row.hash };
    },
    add: async (rows) => {
      await sql`INSERT INTO consent_records ${sql(rows, ...all)} ON CONFLICT (record_id) DO NOTHING`;
    },
    addPurged: async (rows) => {
      await sql`INSERT INTO consent_records_purged ${sql(rows, 'store_id', 'position', 'hash', 'ended')}
        ON CONFLICT DO NOTHING`;
    },
    purge: async (first) => {
      const [removed] = await sql<{ rows: number }[]>`
        WITH gone AS (DELETE FROM consent_records WHERE left(valid_until, 7) < ${first} RETURNING *),
        left_over AS (
          INSERT INTO consent_records_purged (store_id, position, hash, ended)
          SELECT store_id, position, hash, left(valid_until, 7) FROM gone ON CONFLICT DO NOTHING)
        SELECT count(*)::int AS rows FROM gone`;
      return removed?.rows ?? 0;
    },
    close: () => disconnect(sql),
  };
}

/** Several servers may come at once. */
async function makeTables(sql: postgres.TransactionSql): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('consent_records'))`;
  const fields = columns.map((name) => `${name} ${name === 'signal' ? 'smallint' : 'text'} NOT NULL`);
  await sql.unsafe(`CREATE TABLE IF NOT EXISTS consent_records (
    store_id text NOT NULL, position bigint NOT NULL, ${fields.join(', ')}, hash text NOT NULL, PRIMARY KEY (record_id))`);
  await sql`CREATE INDEX IF NOT EXISTS consent_records_in_order ON consent_records (store_id, position)`;
  // A file that was put back to an earlier state goes on with other rows at the same positions.
  await sql`CREATE TABLE IF NOT EXISTS consent_records_purged (
    store_id text NOT NULL, position bigint NOT NULL, hash text NOT NULL, ended text NOT NULL,
    PRIMARY KEY (store_id, position, hash))`;
}
