import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import { getToday } from '#lib/content/days.ts';
import { assemble } from '#lib/publish/assemble.ts';
import type { Plan } from '#lib/publish/cache/plan.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { publishDay } from '#lib/publish/publish.ts';
import { Threads } from '#lib/publish/threads/threads.ts';

/** Where a site is built for a test. */
export let folder = '';
const firstScript = getConsentScript();
/** A page as Next answers it. */
export const html = `<!DOCTYPE html><html><head><script>${firstScript}</script></head><body>Text</body></html>`;

/** Gives every test of a file a folder of its own. */
export function prepareFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    mkdirSync(join(folder, 'public'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
}

const edition = '/[locale]/[policy]/[edition]';
const pages = [
  ...['/[locale]', '/[locale]/404', '/[locale]/rights', '/[locale]/choice/[outcome]', '/_not-found'],
  ...['/[locale]/[policy]', '/[locale]/[policy]/history'],
  ...[edition, `${edition}/changes`, `${edition}/gone`, `${edition}/beside/[other]`],
];
const forms = [
  ...['/[locale]/feed.xml', '/[locale]/picture.png', '/.well-known/security.txt', '/edition.schema.json'],
  ...[`${edition}/markdown`, `${edition}/data`, `${edition}/picture`, '/consent', '/healthz'],
];

/** Writes what Next compiles, as far as a build reads it: programs that answer with `page`, and forms for machines. */
export function compile(page: string, others: string[] = []): void {
  const write = (name: string, text: string) => {
    const file = join(folder, 'build', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const program = (type: string) => `
    const { readFileSync } = require('node:fs');
    exports.handler = async (request, response) => {
      response.setHeader('Content-Type', ${JSON.stringify(type)});
      response.end(readFileSync(${JSON.stringify(join(folder, 'page.html'))}));
    };`;
  const name = (routes: string[], kind: string) =>
    routes.map((route): [string, string] => [`${route}/${kind}`, `app/${kind}.js`]);
  const programs = Object.fromEntries([...name(pages, 'page'), ...name([...forms, ...others], 'route')]);
  write('server/app-paths-manifest.json', JSON.stringify(programs));
  write('prerender-manifest.json', JSON.stringify({ preview: { previewModeId: 'token' } }));
  write('server/app/page.js', program('text/html; charset=utf-8'));
  write('server/app/route.js', program('text/markdown'));
  // What a page asks for is what is asked for on its day.
  writeFileSync(
    join(folder, 'page.html'),
    page.replace(firstScript, () => getConsentScript()),
  );
}

/** Publishes a day by what was compiled; what was planned is everything, where nothing is said. */
export function publish(plan: Plan = { kept: [], due: {} }, tell = (_: number) => {}): Promise<string> {
  const [publicFolder, buildFolder] = [join(folder, 'public'), join(folder, 'build')];
  const [draft, store] = [join(folder, 'draft'), new Store(join(folder, 'cache'))];
  return publishDay(plan, { publicFolder, buildFolder, draft, store, threads: new Threads(0) }, tell);
}

/** Publishes a site with `page` at every address, as of each of the days. */
export const build = async (page = html, days = [getToday()], others: string[] = []) => {
  for (const day of days) {
    vi.stubEnv('AS_OF', day);
    compile(page, others);
    await publish();
  }
  await assemble(join(folder, 'draft'), join(folder, 'dist'));
};
