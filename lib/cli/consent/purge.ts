import { CommandError } from '#lib/cli/command.ts';
import { type ConsentCommand, findRecords } from '#lib/cli/consent/call.ts';
import { purgeRows, retention } from '#lib/server/records/purge.ts';
import { openTable } from '#lib/server/records/table.ts';

/** For how long a server that writes is waited for, in milliseconds. */
const patience = 5000;

/** `purge`: removes what has been kept for as long as was stated. */
export const purgeRecords: ConsentCommand = {
  takes: '[--months <number>]',
  does: `removes the records of choices that ended more than ${retention} months ago, or as many as are named`,
  words: 0,
  options: ['months'],
  run: ({ options: { months = String(retention) } }) => {
    if (!/^\d{1,3}$/.test(months))
      throw new CommandError(`"${months}" is no number of months: write one such as 36.`);
    const database = openTable(findRecords(), patience);
    const removed = purgeRows(database, Number(months), new Date());
    database.close();
    console.log(`Removed: ${removed} records.`);
    return true;
  },
};
