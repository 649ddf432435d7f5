import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getConsentScript } from '#lib/consent/script.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listPagePaths } from '#lib/policy/policies.ts';
import { publish } from '#lib/publish/publish.ts';
import { budgets, makeSummary } from '#lib/publish/summary.ts';

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

const build = (page = html) => {
  const paths = [...listPagePaths(), ...locales.map((locale) => `/${locale}/404`)];
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const prerenders = paths.map((pathname) => ({
    pathname,
    routeType: 'page',
    response: 'complete',
    compute: 'static',
    fallback: { filePath: file },
  }));
  const outputs = { pages: [], pagesApi: [], appPages: [], appRoutes: [], prerenders, staticFiles: [] };
  return publish({
    outputs: outputs as never,
    buildId: 'test',
    publicFolder: join(folder, 'public'),
    buildFolder: join(folder, 'build'),
    target: join(folder, 'dist'),
  });
};

it('writes pages, manifest, nginx locations and the server', async () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  await build();
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    build: 'test',
    siteUrl: 'https://privacy.example',
    policies: ['privacy', 'cookies'],
  });
  const [{ from, entries }] = manifest.folders;
  expect(entries['/th/404'].status).toBe(404);
  expect(entries['/th/privacy']).toMatchObject({ status: 200, file: 'th/privacy.html' });
  expect(readFileSync(join(folder, 'dist', from, 'th/privacy.html'), 'utf8')).toContain('Text');
  const locations = readFileSync(join(folder, 'dist/locations.conf'), 'utf8');
  expect(locations).toContain('location = /th/privacy {');
  expect(locations).toContain('add_header Strict-Transport-Security "max-age=31536000" always;');
  expect(existsSync(join(folder, 'dist/server.mjs'))).toBe(true);
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

it('says in its summary which page is over its budget, and by how much', async () => {
  const random = Array.from({ length: budgets.page }, (_, index) => Math.sin(index)).join('');
  const summary = await makeSummary([
    { path: '/en', html: 'small', script: 'x', style: 'y' },
    { path: '/cs', html: random, script: 'x', style: 'y' },
  ]);
  expect(summary).toMatch(/^\/en +5 +\d+ +\d+ +\d+ {2}kept$/m);
  expect(summary).toMatch(/^\/cs .* page over by \d+$/m);
});
