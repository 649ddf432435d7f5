import { type ConsentCommand, findRecords } from '#lib/cli/consent/call.ts';
import { verifyChain } from '#lib/server/records/chain.ts';
import { openForReading } from '#lib/server/records/read.ts';

/** `verify`: whether the records are those that were written, all of them and in their order. */
export const verifyRecords: ConsentCommand = {
  takes: '',
  does: 'names every record that was changed, is missing or stands elsewhere than it was written',
  words: 0,
  options: [],
  run: () => {
    const database = openForReading(findRecords());
    const { records, purged, faults } = verifyChain(database);
    database.close();
    for (const fault of faults) console.error(fault);
    const result = faults.length === 0 ? 'all as they were written' : `${faults.length} faults`;
    console.log(
      `${records} records${purged > 0 ? `, and what was left of ${purged} purged ones` : ''}: ${result}.`,
    );
    return faults.length === 0;
  },
};
