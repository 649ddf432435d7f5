import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OptionalPurpose } from '#lib/consent/choice.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getConsentScript } from '#lib/consent/script.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getToday, listPagePaths, listPolicies } from '#lib/policy/policies.ts';
import { bundleServer } from '#lib/publish/bundle-server.ts';
import { finishPage } from '#lib/publish/finish-page.ts';
import { makeNginxLocations } from '#lib/publish/nginx.ts';
import { type BuildOutputs, collectOutputs, type Output } from '#lib/publish/outputs.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { makeSummary, type PublishedPage } from '#lib/publish/summary.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';
import { emptyPolicy, makePagePolicy } from '#lib/server/headers.ts';
import type { Entry, Manifest } from '#lib/server/manifest.ts';
import { getSiteUrl } from '#lib/site.ts';

/** A complete build of Next, and where its finished pages go. */
export interface Build {
  outputs: BuildOutputs;
  buildId: string;
  publicFolder: string;
  /** Next's own folder, `.next`. */
  buildFolder: string;
  /** The folder to write: replaced as a whole, and only when everything has succeeded. */
  target: string;
}

const types: Record<string, string> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Writes `dist/`: every page as finished bytes, the manifest, nginx's locations and the server. */
export async function publish({ outputs, buildId, publicFolder, buildFolder, target }: Build): Promise<void> {
  const promised = [...listPagePaths(), ...locales.map((locale) => `/${locale}/404`)];
  const found = collectOutputs(outputs, publicFolder, promised);
  const from = getToday();
  const draft = join(buildFolder, 'dist');
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, from), { recursive: true });

  const pages: PublishedPage[] = [];
  const entries: Record<string, Entry> = {};
  for (const [index, output] of found.entries()) {
    showProgress(index + 1, found.length);
    entries[output.path] = output.isPage
      ? await publishPage(output, { folder: join(draft, from), buildFolder, pages })
      : await publishFile(output, join(draft, from));
  }

  const siteUrl = getSiteUrl();
  const manifest: Manifest = {
    build: buildId,
    siteUrl: siteUrl.origin,
    policies: listPolicies(),
    folders: [{ from, entries }],
  };
  await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(draft, 'locations.conf'), makeNginxLocations(manifest));
  await bundleServer(join(draft, 'server.mjs'), siteUrl);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
  const summary = await makeSummary(pages);
  // Below Next's own table, as the last thing that a build says.
  process.once('exit', () => console.log(`\n${summary}\n\nPublished to ${target}`));
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

async function publishFile({ path, file }: Output, folder: string): Promise<Entry> {
  const type = types[extname(path)];
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
