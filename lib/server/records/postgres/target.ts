import postgres from 'postgres';
import { columns, type Row } from '#lib/server/records/table.ts';

/** A row of one of several stores. */
export type StoredRow = Row & { store_id: string };

/** The PostgreSQL that several servers share. */
export interface Target {
  /** The last row of a store that is there. */
  findLast: (store: string) => Promise<Pick<Row, 'position' | 'hash'> | undefined>;
  /** Adds rows in one statement; one that is there already stays as it is. */
  add: (rows: readonly StoredRow[]) => Promise<void>;
  /** Removes the records of choices that ended before a month, `YYYY-MM`; resolves to how many. */
  purge: (first: string) => Promise<number>;
  close: () => Promise<void>;
}

const all = ['store_id', 'position', ...columns, 'hash'] as const;

/** For how long a connection, or a statement, is waited for. */
const longest = { seconds: 10, milliseconds: 30_000 };

/** Connects to a PostgreSQL, and makes the table where there is none. Every promise fails while it is down. */
export async function connectTarget(address: string): Promise<Target> {
  const sql = postgres(address, {
    max: 1,
    connect_timeout: longest.seconds,
    onnotice: () => {},
    connection: { application_name: 'policies', statement_timeout: longest.milliseconds },
  });
  const close = () => sql.end({ timeout: 1 });
  try {
    // Who may only add to a table that is there is not asked to make one.
    const [found] = await sql`SELECT to_regclass('consent_records') IS NOT NULL AS is_there`;
    if (!found?.is_there) await sql.begin(makeTable);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    findLast: async (store) => {
      const [row] = await sql<{ position: string; hash: string }[]>`
        SELECT position, hash FROM consent_records WHERE store_id = ${store} ORDER BY position DESC LIMIT 1`;
      return row && { position: Number(row.position), hash: row.hash };
    },
    add: async (rows) => {
      await sql`INSERT INTO consent_records ${sql(rows, ...all)} ON CONFLICT (record_id) DO NOTHING`;
    },
    purge: async (first) => {
      const { count } = await sql`DELETE FROM consent_records WHERE left(valid_until, 7) < ${first}`;
      return count;
    },
    close,
  };
}

/** Several servers may come at once. */
async function makeTable(sql: postgres.TransactionSql): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('consent_records'))`;
  const fields = columns.map((name) => `${name} ${name === 'signal' ? 'smallint' : 'text'} NOT NULL`);
  await sql.unsafe(`CREATE TABLE IF NOT EXISTS consent_records (
    store_id text NOT NULL, position bigint NOT NULL, ${fields.join(', ')}, hash text NOT NULL, PRIMARY KEY (record_id))`);
  await sql`CREATE INDEX IF NOT EXISTS consent_records_in_order ON consent_records (store_id, position)`;
}
