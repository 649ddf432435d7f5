import { accessSync, closeSync, constants, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const usual = 'data/consent.sqlite';

/** Where the records of answers lie, by `CONSENT_RECORDS`; undefined where it says `off`. */
export function getPlace(): string | undefined {
  const place = process.env.CONSENT_RECORDS || usual;
  return place === 'off' ? undefined : resolve(place);
}

/**
 * The database to which they are copied, by `CONSENT_RECORDS_POSTGRES`, if there is one. Throws an Error of one line where
 * that is no address, which is not shown, as a password stands in it.
 */
export function getCopyAddress(): string | undefined {
  const address = process.env.CONSENT_RECORDS_POSTGRES;
  if (!address) return undefined;
  const isAddress = /^postgres(ql)?:/.test(address) && URL.canParse(address);
  if (!isAddress)
    throw new Error(
      'CONSENT_RECORDS_POSTGRES is no address of a database — write postgres://user:password@host/name.',
    );
  return address;
}

/** Sees to it that records can be written to a file. Throws an Error of one line where they cannot. */
export function preparePlace(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // SQLite keeps files beside it.
    accessSync(dirname(path), constants.W_OK);
    const file = openSync(path, 'a+');
    const head = Buffer.alloc(16);
    const length = readSync(file, head, 0, head.length, 0);
    closeSync(file);
    if (length > 0 && head.toString('latin1') !== 'SQLite format 3\0') throw new Error('it is another file');
  } catch (error) {
    throw new Error(
      `Answers to the cookie banner cannot be recorded in ${path} (${(error as Error).message}) — let CONSENT_RECORDS name a file that can be written, or "off".`,
    );
  }
}
