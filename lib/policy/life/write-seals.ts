import { writeSealFile } from '#lib/content/write-files.ts';
import type { Seals } from '#lib/policy/seals.ts';

/** Writes all seals, in order. */
export function writeSeals(seals: Readonly<Seals>): void {
  const inOrder = Object.entries(seals).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeSealFile(`${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}
