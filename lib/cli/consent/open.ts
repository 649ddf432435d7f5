import { existsSync } from 'node:fs';
import { CommandError } from '#lib/cli/command.ts';
import { getCopyAddress, getPlace } from '#lib/server/records/place.ts';
import { openStore, type Records } from '#lib/server/records/read.ts';

/**
 * Opens the records to read them: those of all servers, where they are copied to a PostgreSQL, else those of one in its
 * file. Throws a CommandError where there are none.
 */
export async function openRecords(): Promise<Records> {
  const address = findCopies();
  if (address === undefined) return openStore(findFile());
  // Loaded where there is one.
  const { openCopies } = await import('#lib/server/records/postgres/read.ts');
  return askCopies(() => openCopies(address));
}

/** The PostgreSQL to which records are copied, if there is one. Throws a CommandError on what is no address of one. */
export function findCopies(): string | undefined {
  try {
    return getCopyAddress();
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** Does what needs that PostgreSQL. Throws a CommandError where it cannot be done, which does not tell its address. */
export async function askCopies<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new CommandError(
      `The PostgreSQL of CONSENT_RECORDS_POSTGRES cannot be asked: ${(error as Error).message}.`,
    );
  }
}

/** Where the records of one server lie. Throws a CommandError where there are none. */
export function findFile(): string {
  const path = getPlace();
  if (path === undefined) throw new CommandError('CONSENT_RECORDS is "off": no answers are recorded.');
  if (!existsSync(path))
    throw new CommandError(
      `No answers are recorded in ${path}: let CONSENT_RECORDS name the file of the server.`,
    );
  return path;
}

/** Whether there are records of one server here: who only asks what several share has none. */
export function hasFile(): boolean {
  const path = getPlace();
  return path !== undefined && existsSync(path);
}
