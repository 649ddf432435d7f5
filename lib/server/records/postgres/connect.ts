import postgres from 'postgres';

/** For how long a connection is waited for, in seconds. */
const longest = 10;

/**
 * Connects to a PostgreSQL once it is asked something, and then by one connection; a statement may take so many
 * milliseconds (0: as long as it does). Every promise fails while it is down.
 */
export function connect(address: string, statement_timeout = 0): postgres.Sql {
  return postgres(address, {
    max: 1,
    connect_timeout: longest,
    onnotice: () => {},
    connection: { application_name: 'policies', statement_timeout },
  });
}

/** Whether the tables of records are there: both are made together. */
export async function hasTables(sql: postgres.Sql): Promise<boolean> {
  const [found] = await sql<{ are_there: boolean }[]>`
    SELECT to_regclass('consent_records') IS NOT NULL AND to_regclass('consent_records_purged') IS NOT NULL AS are_there`;
  return found?.are_there === true;
}

/** Ends a connection, whatever is under way. */
export async function disconnect(sql: postgres.Sql): Promise<void> {
  await sql.end({ timeout: 1 });
}
