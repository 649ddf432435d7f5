import { type ConsentCommand, findRecords } from '#lib/cli/consent/call.ts';
import { findRow, openForReading } from '#lib/server/records/read.ts';

/** `find`: the one record whose id stands on a visitor's receipt. */
export const findRecord: ConsentCommand = {
  takes: '<id>',
  does: 'shows the one record whose id stands on a receipt',
  words: 1,
  options: [],
  run: ({ words: [id = ''] }) => {
    const database = openForReading(findRecords());
    const row = findRow(database, id);
    database.close();
    if (row) console.log(JSON.stringify(row, null, 2));
    else console.error(`There is no record "${id}".`);
    return row !== undefined;
  },
};
