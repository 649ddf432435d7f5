import { statSync } from 'node:fs';
import { findBeside, readText, type SourceFile } from '#lib/content/files.ts';

/** How long a file has been left alone, in ms, when what was read of it is kept: clocks of files tell less apart. */
const settled = 1000;

let kept: { stamp: string; file: SourceFile } | undefined;

/**
 * Reads `content/editions.lock.json`; before the first edition is sealed there is none. Every page asks for it, some for each
 * edition, so that it is read again only when it changed.
 */
export function readSealFile(): SourceFile | undefined {
  const path = findBeside('seals');
  const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs === undefined) return undefined;
  const stamp = [path, mtimeMs, size, ino].join();
  const file = kept?.stamp === stamp ? kept.file : readText(path);
  kept = Date.now() - mtimeMs > settled ? { stamp, file } : undefined;
  return file;
}
