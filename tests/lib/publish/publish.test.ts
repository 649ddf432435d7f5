import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import type { Folder } from '#lib/dist/manifest.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { build, folder, html, prepareFolder } from './built-site.ts';

prepareFolder();

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
  await build(html, ['2026-11-23', '2027-07-01']);
  const { folders } = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  expect(folders.map(({ from, begins }: Folder) => [from, new Date(begins).toISOString()])).toEqual([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2027-07-01', '2027-06-30T22:00:00.000Z'],
  ]);
  expect(readlinkSync(join(folder, 'dist/current'))).toBe('2026-11-23');
  expect(readdirSync(join(folder, 'dist')).toSorted()).toEqual(
    ['2026-11-23', '2027-07-01', 'current', 'flip.sh', 'manifest.json', 'server.mjs']
      .concat([
        'consent.mjs',
        'copies.mjs',
        'nginx.conf',
        'policies-flip.service',
        'policies-flip.timer',
        'policies-purge.service',
        'policies-purge.timer',
        'policies.service',
      ])
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
  writeFileSync(join(folder, 'build/static/a.css'), 'body{margin:0}');
  await build(html.replace('</head>', '<link rel="stylesheet" href="/_next/static/a.css"></head>'));
  expect(readFileSync(join(folder, 'dist/current/en.html'), 'utf8')).toContain(
    '<style>body{margin:0}</style>',
  );
});

it('refuses to make a site of a build that published nothing', async () => {
  mkdirSync(join(folder, 'draft'));
  await expect(assemble(join(folder, 'draft'), join(folder, 'dist'))).rejects.toThrow(
    `There is no day in ${folder}/draft: the build published nothing.`,
  );
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
