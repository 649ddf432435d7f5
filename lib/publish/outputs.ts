import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { NextAdapter } from 'next';
import { endpoints } from '#lib/address/endpoints.ts';
import { goneEnding, localPaths, publicEndings } from '#lib/address/paths.ts';
import { PublishError } from '#lib/publish/publish-error.ts';

/** All outputs of a build, as Next hands them over. */
export type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** An output of the build that the site serves: its address and the file that holds it. */
export interface Output {
  path: string;
  file: string;
  isPage: boolean;
  /** What its route says it is (Content-Type); static files say nothing. */
  type?: string;
}

/** The only routes that answer each request anew: our server has the same handlers. */
const dynamicRoutes = [endpoints.consent, endpoints.health];

/** Of these, pages that a build has kept are not among what Next hands over. */
const kept = ['/[locale]/[policy]', `/[locale]${localPaths.choice}/`];

/** Has no page while every policy is in its first edition. */
const redlines = '/[locale]/[policy]/[edition]/changes';

/** Has no page while every announced edition takes effect on its day. */
const gone = `/[locale]/[policy]/[edition]${goneEnding}`;

/** What Next makes for itself and our site never shows. */
const ownPages = ['/_not-found', '/_global-error', '/404', '/500'];

/**
 * Chooses what to publish from the outputs of a build and the files in `public/`. Throws a PublishError on an output it
 * does not know, on two for one path, and where pages and forms for machines are not exactly those `promised`. In a part of
 * a build (`isPart`), whose other pages were kept, some routes may be without a page.
 */
export function collectOutputs(
  outputs: BuildOutputs,
  publicFolder: string,
  promised: string[],
  isPart = false,
): Output[] {
  const hasRedlines = promised.some((path) => path.endsWith('/changes'));
  const empty = hasRedlines ? [gone] : [redlines, gone];
  refuseDynamic(
    outputs,
    (route) => empty.includes(route) || (isPart && kept.some((each) => route.startsWith(each))),
  );
  const found = [
    ...outputs.prerenders.flatMap(readPrerender),
    ...outputs.staticFiles.flatMap(({ pathname, filePath }) =>
      isOfNext(pathname) ? [] : [{ path: pathname, file: filePath, isPage: false }],
    ),
    ...listFiles(publicFolder).map((name) => ({
      path: `/${name}`,
      file: join(publicFolder, name),
      isPage: false,
    })),
  ];
  const byPath = new Map<string, Output>();
  for (const output of found) {
    const other = byPath.get(output.path);
    // Next lists what lies in public/ as well: the same file twice is one.
    if (other && other.file !== output.file)
      throw new PublishError(output.path, 'two outputs have this path');
    byPath.set(output.path, output);
  }
  compare([...byPath.values()], promised);
  return [...byPath.values()];
}

function refuseDynamic(
  { pages, pagesApi, appPages, appRoutes, prerenders }: BuildOutputs,
  mayBeEmpty: (route: string) => boolean,
): void {
  for (const { pathname } of [...pages, ...pagesApi])
    throw new PublishError(pathname, 'a page of the Pages Router');
  const finished = new Set(prerenders.filter(({ fallback }) => fallback?.filePath).map(({ route }) => route));
  for (const { pathname } of [...appPages, ...appRoutes]) {
    const route = pathname.replace(/\.rsc$/, '');
    if (finished.has(route) || [...dynamicRoutes, ...ownPages].includes(route) || mayBeEmpty(route)) continue;
    throw new PublishError(route, 'is rendered for each request — only finished pages can be published');
  }
}

function readPrerender(prerender: BuildOutputs['prerenders'][number]): Output[] {
  const { pathname: path, fallback, routeType, response, compute } = prerender;
  // Templates have no file; flight data and segments have no route type.
  if (!fallback?.filePath || routeType === undefined || ownPages.includes(path)) return [];
  if (response !== 'complete' || compute !== 'static' || fallback.postponedState) {
    throw new PublishError(path, `is only half finished (${routeType}, ${response}, ${compute})`);
  }
  if (fallback.initialRevalidate) throw new PublishError(path, 'would be rendered again after some time');
  if (routeType !== 'page' && routeType !== 'route')
    throw new PublishError(path, `an unknown output: ${routeType}`);
  if (routeType === 'page') return [{ path: getPublicPath(path), file: fallback.filePath, isPage: true }];
  const { 'content-type': type } = fallback.initialHeaders ?? {};
  return [
    {
      path: getPublicPath(path),
      file: fallback.filePath,
      isPage: false,
      ...(typeof type === 'string' ? { type } : {}),
    },
  ];
}

function getPublicPath(path: string): string {
  const endings = { ...publicEndings, [goneEnding]: '' };
  const [route, ending] = Object.entries(endings).find(([each]) => path.endsWith(each)) ?? ['', ''];
  return path.slice(0, path.length - route.length) + ending;
}

function isOfNext(path: string): boolean {
  return path.startsWith('/_next/') || ownPages.includes(path);
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

function compare(outputs: Output[], promised: string[]): void {
  const found = new Set(outputs.filter(({ isPage, type }) => isPage || type).map(({ path }) => path));
  const expected = new Set(promised);
  for (const path of expected.difference(found)) throw new PublishError(path, 'this page is missing');
  for (const path of found.difference(expected)) throw new PublishError(path, 'nobody promised this page');
}
