import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type EditionName, filesBesideLocales, getEditionPath } from '#lib/content/files.ts';
import { getContentFolder } from '#lib/folders.ts';

// Apart from what reads them: pages write nothing, and what is compiled for them looks for no place to write to.

/** Writes `content/editions.lock.json`. */
export function writeSealFile(text: string): void {
  replaceFile(findPath('seals'), text);
}

/** Writes `content/consent.lock.json`. */
export function writeWordsFile(text: string): void {
  replaceFile(findPath('words'), text);
}

/** Writes `content/coverage.yml`. */
export function writeCoverageFile(text: string): void {
  replaceFile(findPath('coverage'), text);
}

/** Writes a new edition's file, and its policy's folder where there is none. Throws when the file is there already. */
export function writeEdition(name: EditionName, text: string): void {
  refuseThere(name);
  replaceFile(findEdition(name), text);
}

/** Writes an edition's file over the one that is there. */
export function rewriteEdition(name: EditionName, text: string): void {
  replaceFile(findEdition(name), text);
}

/** Gives an edition's file another day. Throws when there is one already. */
export function moveEdition(name: EditionName, date: string): void {
  refuseThere({ ...name, date });
  renameSync(findEdition(name), findEdition({ ...name, date }));
}

/** Writes a file beside the content folder, and its folder where there is none, over one that is there; returns its path. */
export function writeBesideContent(name: string, text: string): string {
  const path = join(getContentFolder(), '..', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Writes over a file at once: whoever reads it meanwhile, or after a writer that was ended, has the whole of one of the two. */
function replaceFile(path: string, text: string): void {
  // Beside it, as a file takes another's place on its own disk alone; hidden, as it belongs to no content.
  const next = join(dirname(path), `.${basename(path)}`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function refuseThere(name: EditionName): void {
  if (existsSync(findEdition(name))) throw new Error(`${getEditionPath(name)} is there already`);
}

function findEdition({ locale, policy, date }: EditionName): string {
  return join(getContentFolder(), locale, policy, `${date}.md`);
}

function findPath(kind: keyof typeof filesBesideLocales): string {
  return join(getContentFolder(), filesBesideLocales[kind]);
}
