// What a build asks of what Next compiled, by the manifests that Next writes beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { listQuestions } from '#lib/publish/compiled/questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [buildFolder, publicFolder] = [join(folder, '.next'), join(folder, 'public')];

const write = (name: string, value: unknown) => writeFileSync(join(buildFolder, name), JSON.stringify(value));
const compile = (...names: string[]) =>
  write('server/app-paths-manifest.json', Object.fromEntries(names.map((name) => [name, `app${name}.js`])));
beforeEach(() => {
  rmSync(publicFolder, { recursive: true, force: true });
  for (const each of [join(buildFolder, 'server'), publicFolder]) mkdirSync(each, { recursive: true });
  write('prerender-manifest.json', { preview: { previewModeId: 'secret' } });
  const edition = '/[locale]/[policy]/[edition]';
  compile(
    ...['/[locale]/page', '/[locale]/[policy]/page', '/[locale]/rights/page', '/[locale]/feed.xml/route'],
    ...[`${edition}/page`, '/[locale]/[policy]/history/page', '/[locale]/choice/[outcome]/page'],
    ...[`${edition}/markdown/route`, `${edition}/picture/route`, `${edition}/gone/page`],
    ...['/consent/route', '/healthz/route', '/_not-found/page', '/sitemap.xml/route', '/schema.json/route'],
  );
});

const list = (promised: string[], more: { gone?: string[]; kept?: string[] } = {}) =>
  listQuestions({ promised, gone: more.gone ?? [], kept: new Set(more.kept) }, { buildFolder, publicFolder });

it.each([
  ['/en', '/[locale]/page', '/en'],
  ['/en/rights', '/[locale]/rights/page', '/en/rights'],
  ['/en/privacy', '/[locale]/[policy]/page', '/en/privacy'],
  ['/en/privacy/history', '/[locale]/[policy]/history/page', '/en/privacy/history'],
  ['/en/choice/saved', '/[locale]/choice/[outcome]/page', '/en/choice/saved'],
  ['/en/privacy/2026-11-22', '/[locale]/[policy]/[edition]/page', '/en/privacy/2026-11-22'],
  [
    '/en/privacy/2026-11-22.md',
    '/[locale]/[policy]/[edition]/markdown/route',
    '/en/privacy/2026-11-22/markdown',
  ],
  [
    '/en/privacy/2026-11-22.png',
    '/[locale]/[policy]/[edition]/picture/route',
    '/en/privacy/2026-11-22/picture',
  ],
  ['/en/feed.xml', '/[locale]/feed.xml/route', '/en/feed.xml'],
])('asks for %s the program of %s', (path, name, url) => {
  expect(list([path])[0]).toEqual({
    path,
    file: join(buildFolder, `server/app${name}.js`),
    isPage: name.endsWith('/page'),
    question: { url, token: 'secret' },
  });
});

it('asks for an edition that is gone the page that says so', () => {
  const path = '/en/privacy/2026-11-22';
  expect(list([path], { gone: [path] })[0]?.question?.url).toBe(`${path}/gone`);
});

it('takes what Next makes for machines and what lies in public/ beside it, and nothing that each request is answered anew', () => {
  writeFileSync(join(publicFolder, 'icon.svg'), '');
  const found = list(['/en', '/schema.json']).map(({ path, type, question }) => [path, type, !!question]);
  expect(found).toEqual([
    ['/en', undefined, true],
    ['/schema.json', undefined, true],
    ['/sitemap.xml', 'application/xml', true],
    ['/icon.svg', undefined, false],
  ]);
});

it('does not ask for what was made before', () => {
  const kept = ['/en', '/schema.json'];
  expect(list(['/en', '/th', '/schema.json'], { kept }).map(({ path }) => path)).toEqual([
    '/th',
    '/sitemap.xml',
  ]);
});

it('refuses a path that no route answers, and one that two have', () => {
  expect(() => list(['/en/privacy/2026-11-22/nothing'])).toThrow(
    '/en/privacy/2026-11-22/nothing: no route answers it',
  );
  writeFileSync(join(publicFolder, 'sitemap.xml'), '');
  expect(() => list([])).toThrow('/sitemap.xml: two outputs have this path');
});
