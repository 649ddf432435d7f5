import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '#lib/content/days.ts';
import { keepGroups } from '#lib/publish/cache/kept.ts';
import type { Plan } from '#lib/publish/cache/plan.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import { listQuestions } from '#lib/publish/compiled/questions.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { makeAll } from '#lib/publish/threads/make-all.ts';
import type { Threads } from '#lib/publish/threads/threads.ts';
import { listGonePaths, listPromisedPaths } from '#lib/site/promised-paths.ts';

/** Of what pages are made, and where they go. */
export interface Build {
  publicFolder: string;
  /** Next's own folder, `.next`, as an absolute path. */
  buildFolder: string;
  /** Gets a folder named by the day, and beside it a part of the manifest. */
  draft: string;
  /** Where what is made is kept for the next build. */
  store: Store;
  threads: Threads;
}

/**
 * Writes the site as it reads from one day on: what was planned to be made is answered by what Next compiled, beside what was
 * made before. Tells how many outputs are left; returns what its pages weigh, as a table.
 */
export async function publishDay(
  { kept, due }: Plan,
  { publicFolder, buildFolder, draft, store, threads }: Build,
  tell: (left: number) => void,
): Promise<string> {
  const day = getToday();
  const folder = join(draft, day);
  await mkdir(folder, { recursive: true });
  const gone = listGonePaths();
  const keptPaths = new Set(kept.map(({ path }) => path));
  const paths = { promised: listPromisedPaths(), gone: [...gone.values()], kept: keptPaths };
  const outputs = listQuestions(paths, { buildFolder, publicFolder });
  tell(outputs.length);
  const place = { day, folder, buildFolder, storeFolder: store.folder, gone: [...gone.keys()] };
  const published = await makeAll(outputs, place, threads, (done) => tell(outputs.length - done));
  await keepGroups(due, published, store);
  return finishDay(draft, [...kept, ...published]);
}
