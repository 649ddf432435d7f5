import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goneEnding, publicEndings } from '#lib/address/paths.ts';
import { dynamicRoutes, listPublicFiles, type Output, ownPages, refuseTwice } from '#lib/publish/outputs.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { getFileType } from '#lib/publish/publish-file.ts';

/** A route of what Next compiled: its address, with brackets around what differs, and the program that answers there. */
interface Route {
  address: string;
  program: string;
  isPage: boolean;
}

/** What a day has: the paths that are promised, those of editions that are gone, and those that were made before. */
interface Paths {
  promised: string[];
  gone: string[];
  kept: Set<string>;
}

/**
 * Lists the outputs of a day, but for what was made before: what is promised, and the files that Next makes for machines,
 * are answered by what it compiled into `buildFolder`; what lies in `public/` is there as it is. Throws a
 * PublishError on a path that no route answers.
 */
export function listQuestions(
  { promised, gone, kept }: Paths,
  { buildFolder, publicFolder }: { buildFolder: string; publicFolder: string },
): Output[] {
  const routes = readRoutes(buildFolder);
  const token = readToken(buildFolder);
  const ask = (path: string): Output => {
    const url = gone.includes(path) ? path + goneEnding : getRoutePath(path);
    const route = findRoute(routes, url);
    if (!route) throw new PublishError(path, 'no route answers it');
    const { program, isPage } = route;
    return { path, file: program, isPage, question: { url, token } };
  };
  const known = new Set([...promised, ...kept, ...ownPages, ...dynamicRoutes]);
  const ofNext = routes
    .map(({ address }) => address)
    .filter((path) => !path.includes('[') && !known.has(path));
  const outputs = [
    ...promised.filter((path) => !kept.has(path)).map(ask),
    // Their type is that of files: Next writes of a text in which characters it is.
    ...ofNext.map((path) => ({ ...ask(path), type: getFileType(path) })),
    ...listPublicFiles(publicFolder),
  ];
  refuseTwice(outputs.map(({ path }) => path));
  return outputs;
}

function readRoutes(buildFolder: string): Route[] {
  const programs: Record<string, string> = readJson(join(buildFolder, 'server/app-paths-manifest.json'));
  return Object.entries(programs).map(([name, program]) => ({
    address: name.replace(/\/(page|route)$/, ''),
    program: join(buildFolder, 'server', program),
    isPage: name.endsWith('/page'),
  }));
}

function readToken(buildFolder: string): string {
  return readJson<{ preview: { previewModeId: string } }>(join(buildFolder, 'prerender-manifest.json'))
    .preview.previewModeId;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The route that answers at an address: of several the one that names most of it. */
function findRoute(routes: Route[], url: string): Route | undefined {
  const segments = url.split('/');
  const matches = routes.filter(({ address }) => {
    const own = address.split('/');
    return (
      own.length === segments.length &&
      own.every((part, place) => part.startsWith('[') || part === segments[place])
    );
  });
  const [best] = matches.toSorted((a, b) => countOpen(a) - countOpen(b));
  return best;
}

function countOpen({ address }: Route): number {
  return address.split('[').length;
}

/** The path of the route behind a path of the site. */
function getRoutePath(path: string): string {
  const [, edition = '', ending] = /^(.*\/\d{4}-\d{2}-\d{2})(\.\w+)$/.exec(path) ?? [];
  const [route] = Object.entries(publicEndings).find(([, each]) => each === ending) ?? [];
  return route ? edition + route : path;
}
