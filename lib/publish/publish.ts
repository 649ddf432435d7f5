import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '#lib/content/days.ts';
import { keepGroups } from '#lib/publish/cache/kept.ts';
import { takePlan } from '#lib/publish/cache/plan.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { type BuildOutputs, collectOutputs } from '#lib/publish/outputs.ts';
import { makeAll } from '#lib/publish/threads/make-all.ts';
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
  /** In how many threads pages are finished and compressed, at most. */
  threads?: number;
}

/** Writes the site as it reads from one day on: what Next rendered as finished bytes, beside what was taken from the cache. */
export async function publishDay({
  outputs,
  publicFolder,
  buildFolder,
  draft,
  store,
  threads = 1,
}: Build): Promise<void> {
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
  const place = { folder, buildFolder, storeFolder: store.folder, gone: [...gone.keys()] };
  // Page after page of a policy: they have passages in common.
  const inOrder = found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const published = await makeAll(inOrder, place, threads, (done) => showProgress(done, found.length));
  await keepGroups(due, published, store);
  const summary = await finishDay(draft, [...kept, ...published]);
  // Below Next's own table, as the last thing that a build says.
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.once('exit', () => console.log(`\nAs of ${getToday()}, written in ${seconds} s:\n${summary}`));
}

function showProgress(done: number, all: number): void {
  const line = `Publishing ${done} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all || done % 160 === 0) console.log(line);
}
