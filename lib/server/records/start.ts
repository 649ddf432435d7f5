import { join } from 'node:path';
import { startThreads } from '#lib/server/process/threads.ts';
import { openChannel } from '#lib/server/records/channel.ts';
import { getCopyAddress, getPlace, preparePlace } from '#lib/server/records/place.ts';
import { makeWriter } from '#lib/server/records/writer.ts';

/** What keeps records of answers to the cookie banner. */
export interface Recording {
  /** False where records are off. */
  isOn: boolean;
  /** Writes what still waits, once no thread serves any more. */
  end: () => Promise<void>;
}

/**
 * Starts what keeps records, as the environment says: this thread writes those of all, and another copies them to PostgreSQL
 * where several servers share one record. Throws an Error of one line where they cannot be kept as it says.
 */
export function startRecording(): Recording {
  const path = getPlace();
  const address = getCopyAddress();
  if (path === undefined && address !== undefined)
    throw new Error(
      'CONSENT_RECORDS_POSTGRES copies what lies in a file, and CONSENT_RECORDS is "off" — let it name one.',
    );
  if (path === undefined) return { isOn: false, end: async () => {} };
  preparePlace(path);
  const { say, close } = openChannel((said) => {
    if ('row' in said) writer.add(said.row);
  });
  const writer = makeWriter(path, (written) => say({ written }));
  // Beside the server in `dist/`.
  const program = join(import.meta.dirname, 'copies.mjs');
  const copier = address === undefined ? undefined : startThreads(1, program, { path, address });
  const end = async () => {
    await writer.end();
    close();
    await copier?.end();
  };
  return { isOn: true, end };
}
