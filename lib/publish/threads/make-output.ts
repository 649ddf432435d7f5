import type { Published } from '#lib/publish/cache/kept.ts';
import { Store } from '#lib/publish/cache/store.ts';
import type { Output } from '#lib/publish/outputs.ts';
import { publishPage } from '#lib/publish/page/publish-page.ts';
import { publishFile } from '#lib/publish/publish-file.ts';

/** Where what is made of outputs goes, and what it is made of besides: what can be told to another thread. */
export interface Place {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The folder of the day. */
  folder: string;
  /** Next's own folder, `.next`. */
  buildFolder: string;
  /** Where what is made is kept for the next build. */
  storeFolder: string;
  /** The paths of pages that say that an edition is gone. */
  gone: string[];
}

/** Makes of an output of the build what is served, and writes it where it goes. */
export function makeOutput(
  output: Output,
  { folder, buildFolder, storeFolder, gone }: Place,
): Promise<Published> {
  const store = new Store(storeFolder);
  if (!output.isPage) return publishFile(output, folder, store);
  const status = gone.includes(output.path) ? 410 : 200;
  return publishPage(output, { folder, buildFolder, store, status });
}
