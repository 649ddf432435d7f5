import { readFileSync } from 'node:fs';
import type { Manifest } from '#lib/dist/manifest.ts';

const file = new URL('../../../test-results/editions/manifest.json', import.meta.url);
const { folders } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const promised = Object.entries(folders[0]?.entries ?? {})
  .filter(([path, { headers }]) => path !== '/' && headers['Content-Type']?.startsWith('text/html'))
  // Where several addresses have something in common the shortest stays.
  .toSorted(([a], [b]) => b.length - a.length)
  .map(([path, { status, headers, hashes }]) => ({
    path,
    status,
    locale: path.split('/')[1] ?? '',
    bytes: hashes.identity,
    policy: headers['Content-Security-Policy'],
  }));

const pickOne = (all: typeof promised, name: (page: (typeof promised)[number]) => unknown) => [
  ...new Map(all.map((page) => [name(page), page])).values(),
];
const isOutcome = ({ path }: { path: string }) => /\/choice\/(?!unsaved)/.test(path);

/** Every page that the site promises on its first day, in each language, state and kind. */
export const pages = pickOne(
  promised.filter((page) => !isOutcome(page)),
  ({ bytes }) => bytes,
);

/** One of those that have the same style, in each language: what all pages have in common looks the same in them. */
export const styles = pickOne(pages, ({ locale, policy }) => `${locale} ${policy}`);

/** Those that tell what was saved: each is shown to a visitor who has chosen just that. */
export const outcomes = promised.filter(isOutcome);
