import { filesBesideLocales } from '#lib/content/files.ts';
import type { FileChange } from '#lib/content/writing/change-together.ts';
import { writeSealFile } from '#lib/content/writing/write-files.ts';
import type { Seals } from '#lib/policy/seals.ts';

/** Writes all seals, in order. */
export function writeSeals(seals: Readonly<Seals>): void {
  writeSealFile(writeInOrder(seals));
}

/** The same, to be done together with other changes. */
export function changeSeals(seals: Readonly<Seals>): FileChange {
  return { path: `content/${filesBesideLocales.seals}`, content: writeInOrder(seals) };
}

function writeInOrder(seals: Readonly<Seals>): string {
  const inOrder = Object.entries(seals).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`;
}
