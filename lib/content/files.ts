import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText } from '#lib/content/decode-text.ts';
import { ContentError } from '#lib/content-error.ts';
import { getContentFolder } from '#lib/folders.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** Which edition in which language: all that a file's place and name say. */
export interface EditionName {
  locale: Locale;
  policy: string;
  /** The day it takes effect, `YYYY-MM-DD`. */
  date: string;
}

/** A file as it stands: `text` with `\n` line ends, `path` as errors name it, `content/…`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The names of the files that lie beside the languages' folders. */
export const filesBesideLocales = {
  guide: 'README.md',
  company: 'company.json',
  seals: 'editions.lock.json',
  words: 'consent.lock.json',
  coverage: 'coverage.yml',
  terms: 'terms.yml',
  translating: 'TRANSLATING.md',
  knownWords: 'words.txt',
};

/** Where an edition's file is, as errors name it: `content/…`. */
export function getEditionPath({ locale, policy, date }: EditionName): string {
  return displayPath(join(getContentFolder(), locale, policy, `${date}.md`));
}

/** Reads an edition's file. Throws a ContentError when it is not UTF-8. */
export function readEdition(name: EditionName): SourceFile {
  return readText(join(getContentFolder(), name.locale, name.policy, `${name.date}.md`));
}

/** Reads `content/company.json`. Throws a ContentError when it is missing or not UTF-8. */
export function readCompany(): SourceFile {
  const file = readBeside('company');
  if (file) return file;
  throw new ContentError(
    displayPath(findBeside('company')),
    1,
    'this file is missing',
    'restore it: it holds the company’s facts',
  );
}

/** Reads `content/consent.lock.json`; before the words of the cookie banner are sealed there is none. */
export function readWordsFile(): SourceFile | undefined {
  return readBeside('words');
}

/** Reads `content/coverage.yml`, where there is one. */
export function readCoverageFile(): SourceFile | undefined {
  return readBeside('coverage');
}

/** Reads `content/terms.yml`, where there is one. */
export function readTermsFile(): SourceFile | undefined {
  return readBeside('terms');
}

/** Reads `content/words.txt`, where there is one. */
export function readKnownWordsFile(): SourceFile | undefined {
  return readBeside('knownWords');
}

/** A path below the content folder as the lawyers know it, wherever the folder is: `content/…`. */
export function displayPath(path: string): string {
  return `content/${relative(getContentFolder(), path).replaceAll(sep, '/')}`;
}

function readBeside(kind: keyof typeof filesBesideLocales): SourceFile | undefined {
  const path = findBeside(kind);
  // No part of the program: Next would look for it among all files of the project, those of an earlier `dist/` too.
  return existsSync(/* turbopackIgnore: true */ path) ? readText(path) : undefined;
}

/** Where a file that lies beside the languages’ folders is. */
export function findBeside(kind: keyof typeof filesBesideLocales): string {
  // Next takes a path that is joined for a place anywhere in the project, and warns of it.
  return `${getContentFolder()}/${filesBesideLocales[kind]}`;
}

/** Reads a file as text. Throws a ContentError when it is not UTF-8. */
export function readText(path: string): SourceFile {
  return { path: displayPath(path), text: decodeText(displayPath(path), readFileSync(path)) };
}
