import { constants, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ContentError } from '#lib/content-error.ts';
import { getContentFolder } from '#lib/folders.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { isDay } from '#lib/policy/days.ts';

/** Which edition in which language: all that a file's place and name say. */
export interface EditionName {
  locale: Locale;
  policy: string;
  /** The day it takes effect, `YYYY-MM-DD`. */
  date: string;
}

/** A file as it stands: `text` with `\n` line ends, `path` relative to the working directory. */
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

/** Where an edition's file is, relative to the working directory. */
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

/** Copies an edition's file to another day; returns the new file's path. Throws when there is one already. */
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
  return list(folder).map((file) =>
    nameEdition(locale, policy, join(folder, file.name), file.isFile() ? file.name : `${file.name}/`),
  );
}

function nameEdition(locale: Locale, policy: string, path: string, fileName: string): Found {
  const example = 'name it by the day it takes effect, such as 2026-11-22.md';
  if (!/\.md$/i.test(fileName)) return misplaced(path, `"${fileName}" is not a Markdown file`, example);
  const date = fileName.slice(0, -'.md'.length);
  if (fileName.endsWith('.md') && isDay(date)) return { edition: { locale, policy, date } };
  const day = date.slice(0, '2026-11-22'.length);
  if (isDay(day) && existsSync(path.replace(fileName, `${day}.md`))) {
    const remedy = 'a policy has one edition a day: choose another day, or delete this file';
    return misplaced(path, `there is already an edition of ${day}`, remedy);
  }
  if (!fileName.endsWith('.md'))
    return misplaced(path, 'its name does not end in .md', `${example}, in small letters`);
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return misplaced(
    path,
    isWritten ? `${date} is a day that does not exist` : 'its name is not a date',
    example,
  );
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
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path: display(path), text: text.replaceAll(/\r\n?/g, '\n') };
  } catch {
    throw new ContentError(
      display(path),
      findBrokenLine(bytes),
      'this is not UTF-8 text',
      'save the file as UTF-8',
    );
  }
}

/** The first line whose bytes are not UTF-8; a line feed is never part of a longer character. */
function findBrokenLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const broken = lines.findIndex((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'));
  return broken + 1;
}

function display(path: string): string {
  return relative(process.cwd(), path);
}
