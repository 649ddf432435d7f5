import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { nameCookie } from '#lib/consent/question.ts';
import { getStartOfDay, getToday } from '#lib/content/days.ts';
import type { Folder } from '#lib/dist/manifest.ts';
import type { Published } from '#lib/publish/cache/kept.ts';
import { makeSummary } from '#lib/publish/summary.ts';
import { listGonePaths } from '#lib/site/promised-paths.ts';

/** Writes a day's part of the manifest beside its folder in the draft; returns what its pages weigh, as a table. */
export async function finishDay(draft: string, published: Published[]): Promise<string> {
  const from = getToday();
  // In one order, whatever was rendered and whatever was kept.
  const inOrder = published.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = Object.fromEntries(inOrder.map(({ path, entry }) => [path, entry]));
  // What belongs to an edition is gone with it.
  for (const [path, page] of listGonePaths()) {
    const entry = entries[page];
    if (entry) entries[path] = entry;
  }
  const cookies = getQuestion().cookies.map(nameCookie);
  const part: Folder = { from, begins: getStartOfDay(from), cookies, entries };
  await writeFile(join(draft, `${from}.json`), JSON.stringify(part));
  return makeSummary(inOrder.flatMap(({ page }) => page ?? []));
}
