import type { ConsentCommand } from '#lib/cli/consent/call.ts';
import { openRecords } from '#lib/cli/consent/open.ts';

/** `find`: the one record whose id stands on a visitor's receipt. */
export const findRecord: ConsentCommand = {
  takes: '<id>',
  does: 'shows the one record whose id stands on a receipt',
  words: 1,
  options: [],
  run: async ({ words: [id = ''] }) => {
    const records = await openRecords();
    const row = await records.find(id);
    await records.close();
    if (row) console.log(JSON.stringify(row, null, 2));
    else console.error(`There is no record "${id}".`);
    return row !== undefined;
  },
};
