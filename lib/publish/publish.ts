import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import { getConsentScript } from '#lib/browser/script.ts';
import type { OptionalPurpose } from '#lib/consent/choice.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getStartOfDay, getToday } from '#lib/content/days.ts';
import { emptyPolicy, makePagePolicy } from '#lib/dist/headers.ts';
import type { Entry, Folder } from '#lib/dist/manifest.ts';
import { locales } from '#lib/i18n/routing.ts';
import { finishPage } from '#lib/publish/finish-page.ts';
import { type BuildOutputs, collectOutputs, type Output } from '#lib/publish/outputs.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { makeSummary, type PublishedPage, weigh } from '#lib/publish/summary.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';
import { listFilePaths, listPagePaths } from '#lib/site/promised-paths.ts';

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
  const missing = locales.map((locale) => localizePath(locale, localPaths.missing));
  const found = collectOutputs(outputs, publicFolder, [...listPagePaths(), ...listFilePaths(), ...missing]);
  const from = getToday();
  await rm(join(draft, from), { recursive: true, force: true });
  await mkdir(join(draft, from), { recursive: true });

  const start = performance.now();
  const folder = join(draft, from);
  const published: Published[] = [];
  for (let done = 0; done < found.length; done = published.length) {
    const batch = found.slice(done, done + batchSize);
    published.push(
      ...(await Promise.all(
        batch.map((output) =>
          output.isPage ? publishPage(output, folder, buildFolder) : publishFile(output, folder),
        ),
      )),
    );
    showProgress(published.length, found.length);
  }
  const entries = Object.fromEntries(published.map(({ path, entry }) => [path, entry]));
  const part: Part = { build: buildId, folder: { from, begins: getStartOfDay(from), entries } };
  await writeFile(join(draft, `${from}.json`), JSON.stringify(part));
  const summary = makeSummary(published.flatMap(({ page }) => page ?? []));
  // Below Next's own table, as the last thing that a build says.
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.once('exit', () => console.log(`\nAs of ${from}, written in ${seconds} s:\n${summary}`));
}

/** So many outputs are compressed at a time: enough for every thread, few enough to hold in memory. */
const batchSize = 16;

interface Published {
  path: string;
  entry: Entry;
  page?: PublishedPage;
}

async function publishPage({ path, file }: Output, folder: string, buildFolder: string): Promise<Published> {
  const readStyle = (href: string) => readFileSync(join(buildFolder, href.replace(/^\/_next\//, '')), 'utf8');
  const { html, ...parts } = finishPage(path, await readFile(file, 'utf8'), {
    script: getConsentScript(),
    readStyle,
  });
  const hasTag = getTagId() !== '';
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': hasTag ? 'private, no-cache' : 'public, no-cache',
    'Content-Security-Policy': makePagePolicy(parts),
  };
  const grants = [
    ['statistics'],
    ['advertising'],
    ['statistics', 'advertising'],
  ] satisfies OptionalPurpose[][];
  const policies = Object.fromEntries(
    grants.map((granted) => [granted.join('.'), makePagePolicy(parts, granted)]),
  );
  const draft = {
    status: path.endsWith(localPaths.missing) ? 404 : 200,
    file: `${path.slice(1)}.html`,
    headers,
  };
  const bytes = Buffer.from(html);
  const { entry, weight } = await writeEntry(folder, hasTag ? { ...draft, policies } : draft, bytes);
  const [script, style] = await Promise.all([weigh(parts.script), weigh(parts.style)]);
  return { path, entry, page: { path, raw: bytes.length, weights: { page: weight, script, style } } };
}

async function publishFile(
  { path, file, type = types[extname(path)] }: Output,
  folder: string,
): Promise<Published> {
  if (!type)
    throw new PublishError(
      path,
      `a kind of file that the site does not know — add its type to lib/publish/publish.ts`,
    );
  const headers = {
    'Content-Type': type,
    'Cache-Control': type.startsWith('image/') ? 'public, max-age=86400' : 'public, no-cache',
    'Content-Security-Policy': emptyPolicy,
    // Forms of a page: the page is what is to be found.
    ...(/\.(md|json)$/.test(path) ? { 'X-Robots-Tag': 'noindex' } : {}),
  };
  const draft = { status: 200, file: path.slice(1), headers };
  const { entry } = await writeEntry(folder, draft, await readFile(file));
  return { path, entry };
}

function showProgress(done: number, all: number): void {
  const line = `Publishing ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % (10 * batchSize) === 0) console.log(line);
}
