import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OptionalPurpose } from '#lib/consent/choice.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getConsentScript } from '#lib/consent/script.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getStartOfDay, getToday } from '#lib/policy/days.ts';
import { listFilePaths, listPagePaths } from '#lib/promised-paths.ts';
import { finishPage } from '#lib/publish/finish-page.ts';
import { type BuildOutputs, collectOutputs, type Output } from '#lib/publish/outputs.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { makeSummary, type PublishedPage } from '#lib/publish/summary.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';
import { emptyPolicy, makePagePolicy } from '#lib/server/headers.ts';
import type { Entry, Folder } from '#lib/server/manifest.ts';

/** A complete build of Next as of one day, and where its finished pages go. */
export interface Build {
  outputs: BuildOutputs;
  buildId: string;
  publicFolder: string;
  /** Next's own folder, `.next`. */
  buildFolder: string;
  /** Gets a folder named by the day, and beside it a part of the manifest. */
  draft: string;
}

/** What `assemble` needs of one day. */
export interface Part {
  build: string;
  folder: Folder;
}

const types: Record<string, string> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Writes the site as it reads from one day on: every page as finished bytes, and its part of the manifest. */
export async function publishDay({
  outputs,
  buildId,
  publicFolder,
  buildFolder,
  draft,
}: Build): Promise<void> {
  const missing = locales.map((locale) => `/${locale}/404`);
  const found = collectOutputs(outputs, publicFolder, [...listPagePaths(), ...listFilePaths(), ...missing]);
  const from = getToday();
  await rm(join(draft, from), { recursive: true, force: true });
  await mkdir(join(draft, from), { recursive: true });

  const pages: PublishedPage[] = [];
  const entries: Record<string, Entry> = {};
  for (const [index, output] of found.entries()) {
    showProgress(index + 1, found.length);
    entries[output.path] = output.isPage
      ? await publishPage(output, { folder: join(draft, from), buildFolder, pages })
      : await publishFile(output, join(draft, from));
  }
  const part: Part = { build: buildId, folder: { from, begins: getStartOfDay(from), entries } };
  await writeFile(join(draft, `${from}.json`), JSON.stringify(part));
  const summary = await makeSummary(pages);
  // Below Next's own table, as the last thing that a build says.
  process.once('exit', () => console.log(`\nAs of ${from}:\n${summary}`));
}

interface PageContext {
  folder: string;
  buildFolder: string;
  pages: PublishedPage[];
}

async function publishPage(
  { path, file }: Output,
  { folder, buildFolder, pages }: PageContext,
): Promise<Entry> {
  const readStyle = (href: string) => readFileSync(join(buildFolder, href.replace(/^\/_next\//, '')), 'utf8');
  const page = finishPage(path, await readFile(file, 'utf8'), { script: getConsentScript(), readStyle });
  pages.push({ path, ...page });
  const hasTag = getTagId() !== '';
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': hasTag ? 'private, no-cache' : 'public, no-cache',
    'Content-Security-Policy': makePagePolicy(page),
  };
  const entry = { status: path.endsWith('/404') ? 404 : 200, file: `${path.slice(1)}.html`, headers };
  const grants = [
    ['statistics'],
    ['advertising'],
    ['statistics', 'advertising'],
  ] satisfies OptionalPurpose[][];
  const policies = Object.fromEntries(
    grants.map((granted) => [granted.join('.'), makePagePolicy(page, granted)]),
  );
  return writeEntry(folder, hasTag ? { ...entry, policies } : entry, Buffer.from(page.html));
}

async function publishFile(
  { path, file, type = types[extname(path)] }: Output,
  folder: string,
): Promise<Entry> {
  if (!type)
    throw new PublishError(
      path,
      `a kind of file that the site does not know — add its type to lib/publish/publish.ts`,
    );
  const headers = {
    'Content-Type': type,
    'Cache-Control': type.startsWith('image/') ? 'public, max-age=86400' : 'public, no-cache',
    'Content-Security-Policy': emptyPolicy,
  };
  return writeEntry(folder, { status: 200, file: path.slice(1), headers }, await readFile(file));
}

function showProgress(done: number, all: number): void {
  const line = `Publishing ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % 100 === 0) console.log(line);
}
