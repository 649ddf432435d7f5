import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { displayPath, type EditionName, filesBesideLocales, getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { getContentFolder } from '#lib/folders.ts';

// Apart from what reads: pages write nothing, and Next is to look for no place among their code to which they would.

/** Writes `content/editions.lock.json`. */
export function writeSealFile(text: string): void {
  replaceFile(join(getContentFolder(), filesBesideLocales.seals), text);
}

/** Writes `content/consent.lock.json`. */
export function writeWordsFile(text: string): void {
  replaceFile(join(getContentFolder(), filesBesideLocales.words), text);
}

/** Writes a new edition's file, and its policy's folder where there is none. Throws when the file is there already. */
export function writeEdition(name: EditionName, text: string): void {
  const path = findPath(getEditionPath(name));
  if (existsSync(path)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}

/** Writes an edition's file over the one that is there. */
export function rewriteEdition(name: EditionName, text: string): void {
  replaceFile(findPath(getEditionPath(name)), text);
}

/** Writes a file beside the content folder, and its folder where there is none, over one that is there; returns its path. */
export function writeBesideContent(name: string, text: string): string {
  const path = join(getContentFolder(), '..', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/**
 * Writes over a file at once: whoever reads it meanwhile, or after a writer that was ended, has the whole of one of the two.
 * Throws a ContentError where it cannot be written.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  // Beside it, as a file takes another's place on its own disk alone; hidden, as it belongs to no content.
  const next = join(dirname(path), `.${basename(path)}`);
  try {
    writeFileSync(next, content, { flush: true });
    renameSync(next, path);
  } catch (error) {
    // A full disk has no use for half of it.
    rmSync(next, { force: true });
    const remedy =
      'make room on the disk, or unlock the file, and give the command again: nothing was changed';
    throw new ContentError(
      displayPath(path),
      1,
      `it cannot be written (${(error as Error).message})`,
      remedy,
    );
  }
}

/** Where a file is that errors name `content/…`. */
export function findPath(path: string): string {
  return join(getContentFolder(), path.replace('content/', ''));
}
