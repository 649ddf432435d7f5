import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import { getToday } from '#lib/content/days.ts';
import type { Folder } from '#lib/dist/manifest.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { publishDay } from '#lib/publish/publish.ts';
import { listFilePaths, listGonePaths, listOutcomePaths, listPagePaths } from '#lib/site/promised-paths.ts';

let folder = '';
const html = `<!DOCTYPE html><html><head><script>${getConsentScript()}</script></head><body>Text</body></html>`;

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

const build = async (page = html, days = [getToday()]) => {
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
  const outputs = { pages: [], pagesApi: [], appPages: [], appRoutes: [], prerenders, staticFiles: [] };
  const draft = join(folder, 'draft');
  for (const day of days) {
    vi.stubEnv('AS_OF', day);
    await publishDay({
      outputs: outputs as never,
      publicFolder: join(folder, 'public'),
      buildFolder: join(folder, 'build'),
      draft,
    });
  }
  await assemble(draft, join(folder, 'dist'));
};

it('gives two builds of the same one name and the same bytes, and another name to what is another site', async () => {
  const read = () =>
    ['manifest.json', 'server.mjs'].map((name) => readFileSync(join(folder, 'dist', name), 'utf8'));
  await build();
  const once = read();
  await build();
  expect(read()).toEqual(once);
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  await build();
  expect(JSON.parse(read()[0] ?? '').build).not.toBe(JSON.parse(once[0] ?? '').build);
});

it('writes pages, manifest, nginx locations and the server', async () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  await build();
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    build: expect.stringMatching(/^[\da-f]{64}$/),
    siteUrl: 'https://privacy.example',
    policies: ['privacy', 'cookies'],
  });
  const [{ from, entries }] = manifest.folders;
  expect(entries['/th/404'].status).toBe(404);
  expect(entries['/th/privacy']).toMatchObject({ status: 200, file: 'th/privacy.html' });
  expect(entries['/th/privacy/2026-11-22.md']).toMatchObject({
    status: 200,
    file: 'th/privacy/2026-11-22.md',
    headers: { 'Content-Type': 'text/markdown' },
  });
  expect(readFileSync(join(folder, 'dist', from, 'th/privacy.html'), 'utf8')).toContain('Text');
  const locations = readFileSync(join(folder, 'dist/current/locations.conf'), 'utf8');
  expect(locations).toContain(`root $dist/${from};`);
  expect(locations).toContain('location = /th/privacy {');
  // What depends on the visitor's cookie is for our server alone.
  expect(entries['/th/choice/unsaved'].headers['Cache-Control']).toBe('private, no-cache');
  expect(locations).not.toContain('/choice/');
  expect(locations).toContain('add_header Strict-Transport-Security "max-age=31536000" always;');
  expect(existsSync(join(folder, 'dist/server.mjs'))).toBe(true);
});

it('answers 410 for all that was of an announced edition which is gone, and leaves that to our server', async () => {
  await build();
  const { folders } = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  const { entries } = folders[0];
  const page = '/cs/privacy/2027-02-01';
  expect(entries[page]).toMatchObject({ status: 410, file: 'cs/privacy/2027-02-01.html' });
  for (const ending of ['/changes', '.md', '.json']) expect(entries[page + ending]).toEqual(entries[page]);
  expect(Object.keys(entries).filter((path) => path.endsWith('/gone'))).toEqual([]);
  expect(readFileSync(join(folder, 'dist/current/locations.conf'), 'utf8')).not.toContain('2027-02-01');
});

it('writes a folder for each day, with the moment at which it begins in Prague', async () => {
  await build(html, ['2026-11-22', '2027-07-01']);
  const { folders } = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  expect(folders.map(({ from, begins }: Folder) => [from, new Date(begins).toISOString()])).toEqual([
    ['2026-11-22', '2026-11-21T23:00:00.000Z'],
    ['2027-07-01', '2027-06-30T22:00:00.000Z'],
  ]);
  expect(readlinkSync(join(folder, 'dist/current'))).toBe('2026-11-22');
  expect(readdirSync(join(folder, 'dist')).toSorted()).toEqual(
    ['2026-11-22', '2027-07-01', 'current', 'flip.sh', 'manifest.json', 'server.mjs']
      .concat(['policies-flip.service', 'policies-flip.timer'])
      .toSorted(),
  );
});

it('writes a Content-Security-Policy for each set of purposes where there is a tag, and leaves such pages to our server', async () => {
  vi.stubEnv('GOOGLE_TAG_ID', 'G-TEST123456');
  await build(html.replace(/<script>.*<\/script>/s, () => `<script>${getConsentScript()}</script>`));
  const [{ entries }] = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')).folders;
  const { csps, headers } = entries['/th/privacy'];
  expect(Object.keys(csps)).toEqual(['statistics', 'advertising', 'statistics.advertising']);
  expect(headers['Cache-Control']).toBe('private, no-cache');
  expect(headers['Content-Security-Policy']).not.toContain('https:');
  expect(entries['/th/feed.xml'].csps).toBe(undefined);
  const locations = readFileSync(join(folder, 'dist/current/locations.conf'), 'utf8');
  expect(locations).toContain('location = /th/feed.xml {');
  expect(locations).not.toContain('location = /th/privacy {');
});

it('puts the stylesheets of the build into its pages', async () => {
  mkdirSync(join(folder, 'build/static'), { recursive: true });
  writeFileSync(join(folder, 'build/static/a.css'), 'p{margin:0}');
  await build(html.replace('</head>', '<link rel="stylesheet" href="/_next/static/a.css"></head>'));
  expect(readFileSync(join(folder, 'dist/current/en.html'), 'utf8')).toContain('<style>p{margin:0}</style>');
});

it('refuses to make a site of a build that published nothing', async () => {
  mkdirSync(join(folder, 'draft'));
  await expect(assemble(join(folder, 'draft'), join(folder, 'dist'))).rejects.toThrow('There is no day in');
});

it('leaves what was published before when a page is refused', async () => {
  await build();
  await expect(build(html.replace('Text', '<script>theirs()</script>'))).rejects.toThrow(
    'a script that is not ours',
  );
  const [{ from }] = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')).folders;
  expect(readFileSync(join(folder, 'dist', from, 'en.html'), 'utf8')).toContain('Text');
});

it('refuses a file of a kind that it does not know', async () => {
  writeFileSync(join(folder, 'public/tool.wasm'), '');
  await expect(build()).rejects.toThrow('/tool.wasm: a kind of file that the site does not know');
});

it('refuses an address of the site that is none', async () => {
  vi.stubEnv('SITE_URL', 'privacy.example');
  await expect(build()).rejects.toThrow('SITE_URL is "privacy.example"');
});
