import type { ConsentCommand } from '#lib/cli/consent/call.ts';
import { openRecords } from '#lib/cli/consent/open.ts';

/** `verify`: whether the records are those that were written, all of them and in their order. */
export const verifyRecords: ConsentCommand = {
  takes: '',
  does: 'names every record that was changed, is missing or stands elsewhere than it was written',
  words: 0,
  options: [],
  run: async () => {
    const opened = await openRecords();
    const { records, purged, faults, stores } = await opened.verify();
    await opened.close();
    for (const fault of faults) console.error(fault);
    const result = faults.length === 0 ? 'all as they were written' : `${faults.length} faults`;
    const of = stores === undefined ? '' : ` of ${stores} servers`;
    const left = purged === 0 ? '' : `, and what was left of ${purged} purged ones`;
    console.log(`${records} records${of}${left}: ${result}.`);
    return faults.length === 0;
  },
};
