import type postgres from 'postgres';
import { type Link, makeVerifier, type Verdict } from '#lib/server/records/chain.ts';
import { connect, disconnect, hasTables } from '#lib/server/records/postgres/connect.ts';
import type { Count, Records, StoredRow } from '#lib/server/records/read.ts';

/** So many rows are fetched at a time. */
const batch = 1000;

/**
 * Opens what several servers have copied to a PostgreSQL, to read it: the right to read its tables is enough. Throws an Error
 * of one line, without the address, where it cannot be asked or holds no records.
 */
export async function openCopies(address: string): Promise<Records> {
  const sql = connect(address);
  try {
    if (!(await hasTables(sql))) throw new Error('it has no table of records yet');
  } catch (error) {
    await disconnect(sql);
    throw error;
  }
  return {
    list: ({ from, to }) =>
      fetchRows(
        sql`SELECT * FROM consent_records WHERE left(event_time, 10) BETWEEN ${from} AND ${to}
          ORDER BY store_id, position`,
      ),
    count: async ({ from, to }) => [
      ...(await sql<Count[]>`
        SELECT left(event_time, 10) AS day, language, granted, refused, count(*)::int AS answers
          FROM consent_records WHERE left(event_time, 10) BETWEEN ${from} AND ${to}
          GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`),
    ],
    find: async (id) => {
      const [row] = await sql`SELECT * FROM consent_records WHERE record_id = ${id}`;
      return row && makeRow(row);
    },
    verify: () => verifyStores(sql),
    close: () => disconnect(sql),
  };
}

async function* fetchRows(query: postgres.PendingQuery<postgres.Row[]>): AsyncGenerator<StoredRow> {
  for await (const rows of query.cursor(batch)) yield* rows.map(makeRow);
}

/** PostgreSQL has positions of more digits than a number. */
function makeRow({ position, ...row }: postgres.Row): StoredRow {
  return { ...row, position: Number(position) } as StoredRow;
}

async function verifyStores(sql: postgres.Sql): Promise<Verdict> {
  const whole = { records: 0, purged: 0, faults: [] as string[], stores: 0 } satisfies Verdict;
  for (const { store } of await sql<{ store: string }[]>`
    SELECT store_id AS store FROM consent_records UNION SELECT store_id FROM consent_records_purged ORDER BY 1`) {
    const { records, purged, faults } = await verifyStore(sql, store);
    whole.records += records;
    whole.purged += purged;
    whole.faults.push(...faults.map((fault) => `store ${store}: ${fault}`));
    whole.stores += 1;
  }
  return whole;
}

/** Whether the end of a chain is missing is not to be seen in a copy: its server adds what it has and the copy has not. */
async function verifyStore(sql: postgres.Sql, store: string): Promise<Verdict> {
  const { add, end } = makeVerifier();
  const links = sql<{ link: Link }[]>`
    SELECT position, to_jsonb(consent_records) AS link FROM consent_records WHERE store_id = ${store}
    UNION ALL
    SELECT position, to_jsonb(consent_records_purged) FROM consent_records_purged WHERE store_id = ${store}
    ORDER BY position`;
  for await (const rows of links.cursor(batch)) for (const { link } of rows) add(link);
  return end();
}
