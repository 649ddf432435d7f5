import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import { getToday } from '#lib/content/days.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { publishDay } from '#lib/publish/publish.ts';
import { listFilePaths, listGonePaths, listOutcomePaths, listPagePaths } from '#lib/site/promised-paths.ts';

/** Where a site is built for a test. */
export let folder = '';
/** A page as Next hands it over. */
export const html = `<!DOCTYPE html><html><head><script>${getConsentScript()}</script></head><body>Text</body></html>`;

/** Gives every test of a file a folder of its own, and keeps what a build says. */
export function prepareFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    mkdirSync(join(folder, 'public'));
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(process, 'once').mockReturnValue(process);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
}

/** What a build of Next hands over, with `page` at every address. */
export const makeOutputs = (page: string) => {
  const gone = [...new Set(listGonePaths().values())].map((path) => `${path}/gone`);
  const paths = [...listPagePaths(), ...listOutcomePaths(), ...gone];
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const finished = { response: 'complete', compute: 'static' };
  const prerenders = [
    ...paths.map((pathname) => ({
      ...finished,
      pathname,
      routeType: 'page',
      fallback: { filePath: file },
    })),
    ...listFilePaths().map((path) => ({
      ...finished,
      pathname: path.replace(/\.md$/, '/markdown').replace(/\.json$/, '/data'),
      routeType: 'route',
      fallback: { filePath: file, initialHeaders: { 'content-type': 'text/markdown' } },
    })),
  ];
  return { pages: [], pagesApi: [], appPages: [], appRoutes: [], prerenders, staticFiles: [] };
};
/** Publishes a site with `page` at every address, as of each of the days. */
export const build = async (page = html, days = [getToday()]) => {
  const draft = join(folder, 'draft');
  const script = getConsentScript();
  for (const day of days) {
    vi.stubEnv('AS_OF', day);
    // What a page asks for is what is asked for on its day.
    const outputs = makeOutputs(page.replace(script, () => getConsentScript()));
    await publishDay({
      outputs: outputs as never,
      publicFolder: join(folder, 'public'),
      buildFolder: join(folder, 'build'),
      draft,
      store: new Store(join(folder, 'cache')),
    });
  }
  await assemble(draft, join(folder, 'dist'));
};
