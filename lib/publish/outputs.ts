import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { NextAdapter } from 'next';
import { endpoints } from '#lib/address/endpoints.ts';
import { goneEnding, publicEndings } from '#lib/address/paths.ts';
import type { Question } from '#lib/publish/compiled/answer.ts';
import { PublishError } from '#lib/publish/publish-error.ts';

/** All outputs of a build, as Next hands them over. */
export type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** An output of the build that the site serves: its address and the file that holds it. */
export interface Output {
  path: string;
  /** With a `question`, the program that answers it. */
  file: string;
  isPage: boolean;
  /** What its route says it is (Content-Type); static files say nothing. */
  type?: string;
  question?: Question;
}

/** The only routes that answer each request anew: our server has the same handlers. */
export const dynamicRoutes: string[] = [endpoints.consent, endpoints.health];

/** Has no page while every policy is in its first edition. */
const redlines = '/[locale]/[policy]/[edition]/changes';

/** Has no page while every announced edition takes effect on its day. */
const gone = `/[locale]/[policy]/[edition]${goneEnding}`;

/** What Next makes for itself and our site never shows. */
export const ownPages = ['/_not-found', '/_global-error', '/404', '/500'];

/**
 * Throws a PublishError where Next could not finish an output, or does not know how to: on what is rendered for each request, or
 * again after some time, is of a kind that the site does not have, or has an address that is not `promised` or that of another.
 */
export function checkOutputs(outputs: BuildOutputs, promised: string[]): void {
  const hasRedlines = promised.some((path) => path.endsWith('/changes'));
  const empty = hasRedlines ? [gone] : [redlines, gone];
  refuseDynamic(outputs, (route) => empty.includes(route));
  const paths = outputs.prerenders.flatMap(readPrerender);
  for (const path of paths)
    if (!promised.includes(path)) throw new PublishError(path, 'nobody promised this page');
  const files = outputs.staticFiles.map(({ pathname }) => pathname).filter((path) => !isOfNext(path));
  refuseTwice([...paths, ...files]);
}

/** Throws a PublishError on a path that two outputs have. */
export function refuseTwice(paths: string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) throw new PublishError(path, 'two outputs have this path');
    seen.add(path);
  }
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

/** The path of a finished page or form; none of what Next makes for itself. Throws a PublishError where it is not finished. */
function readPrerender(prerender: BuildOutputs['prerenders'][number]): string[] {
  const { pathname: path, fallback, routeType, response, compute } = prerender;
  // Templates have no file; flight data and segments have no route type.
  if (!fallback?.filePath || routeType === undefined || ownPages.includes(path)) return [];
  if (response !== 'complete' || compute !== 'static' || fallback.postponedState) {
    throw new PublishError(path, `is only half finished (${routeType}, ${response}, ${compute})`);
  }
  if (fallback.initialRevalidate) throw new PublishError(path, 'would be rendered again after some time');
  if (routeType !== 'page' && routeType !== 'route')
    throw new PublishError(path, `an unknown output: ${routeType}`);
  return [getPublicPath(path)];
}

function getPublicPath(path: string): string {
  const endings = { ...publicEndings, [goneEnding]: '' };
  const [route, ending] = Object.entries(endings).find(([each]) => path.endsWith(each)) ?? ['', ''];
  return path.slice(0, path.length - route.length) + ending;
}

function isOfNext(path: string): boolean {
  return path.startsWith('/_next/') || ownPages.includes(path);
}

/** Lists what lies in `public/`: it is served as it is. */
export function listPublicFiles(publicFolder: string): Output[] {
  const entries = readdirSync(publicFolder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: `/${relative(publicFolder, file).replaceAll(sep, '/')}`, file, isPage: false }));
}
