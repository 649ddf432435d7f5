import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '#lib/content/days.ts';
import { keepGroups, type Published } from '#lib/publish/cache/kept.ts';
import { takePlan } from '#lib/publish/cache/plan.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { type BuildOutputs, collectOutputs } from '#lib/publish/outputs.ts';
import { publishPage } from '#lib/publish/page/publish-page.ts';
import { publishFile } from '#lib/publish/publish-file.ts';
import { listFilePaths, listGonePaths, listOutcomePaths, listPagePaths } from '#lib/site/promised-paths.ts';

/** A complete build of Next as of one day, and where its finished pages go. */
export interface Build {
  outputs: BuildOutputs;
  publicFolder: string;
  /** Next's own folder, `.next`. */
  buildFolder: string;
  /** Gets a folder named by the day, and beside it a part of the manifest. */
  draft: string;
  /** Where what is made is kept for the next build. */
  store: Store;
}

/** Writes the site as it reads from one day on: what Next rendered as finished bytes, beside what was taken from the cache. */
export async function publishDay({ outputs, publicFolder, buildFolder, draft, store }: Build): Promise<void> {
  const start = performance.now();
  const folder = join(draft, getToday());
  const { kept, due } = (await takePlan(draft)) ?? { kept: [], due: {} };
  if (kept.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const gone = listGonePaths();
  const keptPaths = new Set(kept.map(({ path }) => path));
  const promised = [...listPagePaths(), ...listFilePaths(), ...listOutcomePaths(), ...new Set(gone.values())];
  const found = collectOutputs(
    outputs,
    publicFolder,
    promised.filter((path) => !keptPaths.has(path)),
    kept.length > 0,
  );
  const published = await makeAll(found, (output) =>
    output.isPage
      ? publishPage(output, { folder, buildFolder, store, status: gone.has(output.path) ? 410 : 200 })
      : publishFile(output, folder, store),
  );
  await keepGroups(due, published, store);
  const summary = await finishDay(draft, [...kept, ...published]);
  // Below Next's own table, as the last thing that a build says.
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.once('exit', () => console.log(`\nAs of ${getToday()}, written in ${seconds} s:\n${summary}`));
}

/** So many outputs are made at a time: enough for every thread, few enough to hold in memory. */
const atATime = 16;

async function makeAll<T>(items: T[], make: (item: T) => Promise<Published>): Promise<Published[]> {
  const made: Published[] = [];
  const rest = items.values();
  const work = async () => {
    for (const item of rest) {
      made.push(await make(item));
      showProgress(made.length, items.length);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return made;
}

function showProgress(done: number, all: number): void {
  const line = `Publishing ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % (10 * atATime) === 0) console.log(line);
}
