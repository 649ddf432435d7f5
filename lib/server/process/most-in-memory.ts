/** So many megabytes of the site lie in memory, unless another number is named: docs/decisions/0016-from-disk.md. */
const usual = '16';

/**
 * How many bytes of the site may lie in memory, by `SITE_IN_MEMORY` in megabytes; what is beyond is read from the disk when it
 * is asked for. Throws an Error of one line where that is no number.
 */
export function readMostInMemory(): number {
  const value = process.env.SITE_IN_MEMORY || usual;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000_000;
  throw new Error(`SITE_IN_MEMORY is "${value}" — write a number of megabytes, such as ${usual}.`);
}
