import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFileName } from '#lib/content/file-names.ts';
import { displayPath, type EditionName, filesBesideLocales } from '#lib/content/files.ts';
import { findNameFault } from '#lib/content/policy-names.ts';
import { ContentError } from '#lib/content-error.ts';
import { getContentFolder } from '#lib/folders.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

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

interface Found {
  edition?: EditionName;
  error?: ContentError;
}

function walkContent(): Found[] {
  return list(getContentFolder()).flatMap((entry): Found[] => {
    const path = join(getContentFolder(), entry.name);
    if (entry.isDirectory() && isLocale(entry.name)) return walkLocale(entry.name);
    if (entry.isFile() && Object.values(filesBesideLocales).includes(entry.name)) return [];
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
    const fault = findNameFault(entry.name);
    if (fault) return [misplaced(path, fault.problem, fault.remedy)];
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
  return { error: new ContentError(displayPath(path), 1, problem, remedy) };
}

function list(folder: string) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
