import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { nameCookie } from '#lib/consent/question.ts';
import { getStartOfDay, getToday } from '#lib/content/days.ts';
import type { Entry, Folder } from '#lib/dist/manifest.ts';
import { type BuildOutputs, collectOutputs } from '#lib/publish/outputs.ts';
import { publishPage } from '#lib/publish/page/publish-page.ts';
import { publishFile } from '#lib/publish/publish-file.ts';
import { makeSummary, type PublishedPage } from '#lib/publish/summary.ts';
import { listFilePaths, listGonePaths, listOutcomePaths, listPagePaths } from '#lib/site/promised-paths.ts';

/** A complete build of Next as of one day, and where its finished pages go. */
export interface Build {
  outputs: BuildOutputs;
  publicFolder: string;
  /** Next's own folder, `.next`. */
  buildFolder: string;
  /** Gets a folder named by the day, and beside it a part of the manifest. */
  draft: string;
}

/** Writes the site as it reads from one day on: every page as finished bytes, and its part of the manifest. */
export async function publishDay({ outputs, publicFolder, buildFolder, draft }: Build): Promise<void> {
  const gone = listGonePaths();
  const promised = [...listPagePaths(), ...listFilePaths(), ...listOutcomePaths(), ...new Set(gone.values())];
  const found = collectOutputs(outputs, publicFolder, promised);
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
          output.isPage
            ? publishPage(output, folder, buildFolder, gone.has(output.path) ? 410 : 200)
            : publishFile(output, folder),
        ),
      )),
    );
    showProgress(published.length, found.length);
  }
  const entries = Object.fromEntries(published.map(({ path, entry }) => [path, entry]));
  // What belongs to an edition is gone with it.
  for (const [path, page] of gone) {
    const entry = entries[page];
    if (entry) entries[path] = entry;
  }
  const cookies = getQuestion().cookies.map(nameCookie);
  const part: Folder = { from, begins: getStartOfDay(from), cookies, entries };
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

function showProgress(done: number, all: number): void {
  const line = `Publishing ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % (10 * batchSize) === 0) console.log(line);
}
