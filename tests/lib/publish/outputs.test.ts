import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildOutputs, checkOutputs, listPublicFiles } from '#lib/publish/outputs.ts';

const publicFolder = mkdtempSync(join(tmpdir(), 'public-'));
writeFileSync(join(publicFolder, 'icon.svg'), '');
afterAll(() => rmSync(publicFolder, { recursive: true }));

type Prerender = BuildOutputs['prerenders'][number];

const page = (pathname: string, more: Partial<Prerender> = {}) => ({
  pathname,
  route: '/[locale]',
  routeType: 'page',
  response: 'complete',
  compute: 'static',
  fallback: { filePath: `/build${pathname}.html`, initialRevalidate: false },
  ...more,
});
const makeOutputs = (parts: Record<string, unknown[]>) =>
  ({
    pages: [],
    pagesApi: [],
    appPages: [],
    appRoutes: [],
    prerenders: [],
    staticFiles: [],
    ...parts,
  }) as unknown as BuildOutputs;
const check = (parts: Record<string, unknown[]>, promised = ['/en']) =>
  checkOutputs(makeOutputs(parts), promised);

describe('checkOutputs', () => {
  it('takes finished pages and files, and leaves what Next makes for itself', () => {
    check(
      {
        prerenders: [
          page('/en'),
          page('/_not-found'),
          page('/_global-error'),
          { pathname: '/en.rsc', route: '/[locale]', fallback: { filePath: '/build/en.rsc' } },
          { pathname: '/[locale]', route: '/[locale]' },
          page('/en/privacy/2027-01-01/data', {
            routeType: 'route',
            fallback: {
              filePath: '/build/data.body',
              initialHeaders: { 'content-type': 'application/json' },
            },
          } as never),
        ],
        appPages: [{ pathname: '/[locale]' }, { pathname: '/[locale].rsc' }, { pathname: '/_not-found' }],
        appRoutes: [{ pathname: '/consent' }, { pathname: '/healthz' }, { pathname: '/healthz.rsc' }],
        staticFiles: [
          { pathname: '/_next/static/a.js', filePath: '/build/a.js' },
          { pathname: '/404', filePath: '/build/404.html' },
          { pathname: '/robots.txt', filePath: '/build/robots.body' },
          { pathname: '/icon.svg', filePath: join(publicFolder, 'icon.svg') },
        ],
      },
      ['/en', '/en/privacy/2027-01-01.json'],
    );
  });

  it('takes files in folders of public/ as well, and no folder for a file', () => {
    mkdirSync(join(publicFolder, '.well-known'));
    writeFileSync(join(publicFolder, '.well-known/gpc.json'), '{}');
    const paths = listPublicFiles(publicFolder).map(({ path }) => path);
    expect(paths).toEqual(['/icon.svg', '/.well-known/gpc.json']);
    rmSync(join(publicFolder, '.well-known'), { recursive: true });
  });

  it('takes a route without a page for what it is where there is no redline yet, and only there', () => {
    const appPages = [{ pathname: '/[locale]/[policy]/[edition]/changes' }];
    const prerenders = [page('/en')];
    check({ prerenders, appPages });
    expect(() => check({ prerenders, appPages }, ['/en', '/en/privacy/2027-01-01/changes'])).toThrow(
      'is rendered for each request',
    );
  });

  it.each<[string, Record<string, unknown[]>, string]>([
    [
      'a page that nobody promised',
      { prerenders: [page('/en'), page('/de')] },
      '/de: nobody promised this page',
    ],
    [
      'a form for machines that nobody promised',
      {
        prerenders: [
          page('/en'),
          page('/en/feed.xml', {
            routeType: 'route',
            fallback: { filePath: '/x', initialHeaders: { 'content-type': 'application/xml' } },
          } as never),
        ],
      },
      '/en/feed.xml: nobody promised this page',
    ],
    [
      'two outputs for one path',
      { prerenders: [page('/en')], staticFiles: [{ pathname: '/en', filePath: '/build/other' }] },
      '/en: two outputs have this path',
    ],
    [
      'a page rendered for each request',
      { prerenders: [page('/en')], appPages: [{ pathname: '/[locale]/now' }] },
      '/[locale]/now: is rendered for each request — only finished pages can be published',
    ],
    [
      'a route that answers each request',
      { prerenders: [page('/en')], appRoutes: [{ pathname: '/track' }] },
      '/track: is rendered for each request — only finished pages can be published',
    ],
    [
      'a page that is only a shell',
      { prerenders: [page('/en', { response: 'initial', compute: 'resuming' })] },
      '/en: is only half finished (page, initial, resuming)',
    ],
    [
      'a page whose answer is not all there',
      { prerenders: [page('/en', { response: 'initial' })] },
      '/en: is only half finished (page, initial, static)',
    ],
    [
      'a page that is still to be computed',
      { prerenders: [page('/en', { compute: 'resuming' })] },
      '/en: is only half finished (page, complete, resuming)',
    ],
    [
      'a page that changes with time',
      { prerenders: [page('/en', { fallback: { filePath: '/x', initialRevalidate: 60 } } as never)] },
      '/en: would be rendered again after some time',
    ],
    [
      'an unknown kind of output',
      { prerenders: [page('/en', { routeType: 'fallback' })] },
      '/en: an unknown output: fallback',
    ],
    ['a page of the Pages Router', { pages: [{ pathname: '/old' }] }, '/old: a page of the Pages Router'],
  ])('refuses %s', (_, parts, message) => {
    expect(() => check(parts)).toThrow(message);
  });
});
