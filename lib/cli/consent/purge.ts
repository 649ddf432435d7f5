import { CommandError } from '#lib/cli/command.ts';
import type { ConsentCommand } from '#lib/cli/consent/call.ts';
import { askCopies, findCopies, findFile, hasFile } from '#lib/cli/consent/open.ts';
import { monthsOfRecord } from '#lib/consent/own-cookies.ts';
import { findFirstKept, purgeRows } from '#lib/server/records/purge.ts';
import { openTable } from '#lib/server/records/table.ts';

/** For how long a server that writes is waited for, in milliseconds. */
const patience = 5000;

/** `purge`: removes what has been kept for as long as was stated, from PostgreSQL as well where there is one. */
export const purgeRecords: ConsentCommand = {
  takes: '[--months <number>]',
  does: `removes the records of choices that ended more than ${monthsOfRecord} months ago, or as many as are named`,
  words: 0,
  options: ['months'],
  run: async ({ options: { months = String(monthsOfRecord) } }) => {
    if (!/^\d{1,3}$/.test(months))
      throw new CommandError(`"${months}" is no number of months: write one such as 36.`);
    const first = findFirstKept(Number(months), new Date());
    const address = findCopies();
    if (address === undefined || hasFile()) console.log(`Removed: ${purgeFile(findFile(), first)} records.`);
    if (address !== undefined)
      console.log(`Removed from PostgreSQL: ${await askCopies(() => purgeCopies(address, first))} records.`);
    return true;
  },
};

function purgeFile(path: string, first: string): number {
  const database = openTable(path, patience);
  const removed = purgeRows(database, first);
  database.close();
  return removed;
}

async function purgeCopies(address: string, first: string): Promise<number> {
  // Loaded where there is one.
  const { connectTarget } = await import('#lib/server/records/postgres/target.ts');
  const target = await connectTarget(address);
  try {
    return await target.purge(first);
  } finally {
    await target.close();
  }
}
