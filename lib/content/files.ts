import { constants, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeText } from '#lib/content/decode-text.ts';
import { readFileName } from '#lib/content/file-names.ts';
import { ContentError } from '#lib/content-error.ts';
import { getContentFolder } from '#lib/folders.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

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

/** Lists every edition in every language by file names alone. */
export function listEditions(): EditionName[] {
  return walkContent().flatMap(({ edition }) => edition ?? []);
}

/** Lists the days of a policy's editions in one language, by the names in one folder: cheap enough for every page. */
export function listDays(locale: Locale, policy: string): string[] {
  return walkPolicy(locale, policy).flatMap(({ edition }) => edition?.date ?? []);
}

/** Lists what lies in the content folder and is no edition, as mistakes. */
export function findMisplacedFiles(): ContentError[] {
  return walkContent().flatMap(({ error }) => error ?? []);
}

/** Where an edition's file is, as errors name it: `content/…`. */
export function getEditionPath({ locale, policy, date }: EditionName): string {
  return display(join(getContentFolder(), locale, policy, `${date}.md`));
}

/** Reads an edition's file. Throws a ContentError when it is not UTF-8. */
export function readEdition(name: EditionName): SourceFile {
  return readText(join(getContentFolder(), name.locale, name.policy, `${name.date}.md`));
}

/** Reads `content/company.json`. Throws a ContentError when it is missing or not UTF-8. */
export function readCompany(): SourceFile {
  const path = join(getContentFolder(), 'company.json');
  if (existsSync(path)) return readText(path);
  throw new ContentError(
    display(path),
    1,
    'this file is missing',
    'restore it: it holds the company’s facts',
  );
}

/** Reads `content/editions.lock.json`; before the first edition is sealed there is none. */
export function readSealFile(): SourceFile | undefined {
  const path = join(getContentFolder(), sealFile);
  return existsSync(path) ? readText(path) : undefined;
}

/** Writes `content/editions.lock.json`. */
export function writeSealFile(text: string): void {
  writeFileSync(join(getContentFolder(), sealFile), text);
}

/** Copies an edition's file to another day; returns the new file's path, `content/…`. Throws when there is one already. */
export function copyEdition(name: EditionName, date: string): string {
  const target = join(getContentFolder(), name.locale, name.policy, `${date}.md`);
  copyFileSync(
    join(getContentFolder(), name.locale, name.policy, `${name.date}.md`),
    target,
    constants.COPYFILE_EXCL,
  );
  return display(target);
}

interface Found {
  edition?: EditionName;
  error?: ContentError;
}

const sealFile = 'editions.lock.json';
const filesBesideLocales = ['README.md', 'company.json', sealFile];

function walkContent(): Found[] {
  return list(getContentFolder()).flatMap((entry): Found[] => {
    const path = join(getContentFolder(), entry.name);
    if (entry.isDirectory() && isLocale(entry.name)) return walkLocale(entry.name);
    if (entry.isFile() && filesBesideLocales.includes(entry.name)) return [];
    const remedy = `move it into ${locales.map((locale) => `content/${locale}/`).join(', ')} or delete it`;
    return [misplaced(path, `"${entry.name}" is neither a language of the site nor a known file`, remedy)];
  });
}

function walkLocale(locale: Locale): Found[] {
  return list(join(getContentFolder(), locale)).flatMap((entry): Found[] => {
    const path = join(getContentFolder(), locale, entry.name);
    if (!entry.isDirectory()) {
      return [
        misplaced(path, 'this file belongs to no policy', `move it to content/${locale}/{policy}/{date}.md`),
      ];
    }
    if (!/^[a-z]+(-[a-z]+)*$/.test(entry.name)) {
      return [misplaced(path, `"${entry.name}" cannot be part of an address`, 'name it in a-z with hyphens')];
    }
    return walkPolicy(locale, entry.name);
  });
}

function walkPolicy(locale: Locale, policy: string): Found[] {
  const folder = join(getContentFolder(), locale, policy);
  const names = list(folder).map((entry) => (entry.isFile() ? entry.name : `${entry.name}/`));
  return names.map((name) => {
    const read = readFileName(name, names);
    if ('date' in read) return { edition: { locale, policy, date: read.date } };
    return misplaced(join(folder, name), read.problem, read.remedy);
  });
}

function misplaced(path: string, problem: string, remedy: string): Found {
  return { error: new ContentError(display(path), 1, problem, remedy) };
}

function list(folder: string) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function readText(path: string): SourceFile {
  return { path: display(path), text: decodeText(display(path), readFileSync(path)) };
}

/** As the lawyers know it, wherever the folder is. */
function display(path: string): string {
  return join('content', relative(getContentFolder(), path));
}
