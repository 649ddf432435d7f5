import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Publishes a page with a stylesheet of the build. */
const publish = async (path: string, { tagId = '', status = 200 as 200 | 410 } = {}) => {
  vi.stubEnv('GOOGLE_TAG_ID', tagId);
  vi.resetModules();
  const { getConsentScript } = await import('#lib/browser/script.ts');
  const { publishPage } = await import('#lib/publish/page/publish-page.ts');
  const file = join(folder, 'source.html');
  mkdirSync(join(folder, 'build/static'), { recursive: true });
  writeFileSync(join(folder, 'build/static/a.css'), 'body{color:red}');
  writeFileSync(
    file,
    `<html><head><script>${getConsentScript()}</script><link rel="stylesheet" href="/_next/static/a.css"></head><body>Text</body></html>`,
  );
  const { Store } = await import('#lib/publish/cache/store.ts');
  const store = new Store(join(folder, 'cache'));
  const place = { folder: join(folder, 'day'), buildFolder: join(folder, 'build'), store, status };
  return publishPage({ path, file, isPage: true }, place);
};

it('writes a page with its style in it, and a policy of what is in it', async () => {
  const { path, entry, page } = await publish('/en/terms');
  const html = readFileSync(join(folder, 'day/en/terms.html'), 'utf8');
  expect(html).toContain('<style>body{color:red}</style></head><body>Text</body>');
  expect(entry).toMatchObject({ status: 200, file: 'en/terms.html', bytes: Buffer.byteLength(html) });
  expect(entry.headers['Cache-Control']).toBe('public, no-cache');
  expect(entry.headers['Content-Security-Policy']).toMatch(/script-src 'sha256-[^ ]+'; style-src 'sha256-/);
  expect(entry).not.toHaveProperty('csps');
  expect([path, page.path, page.raw]).toEqual(['/en/terms', '/en/terms', Buffer.byteLength(html)]);
  expect(page.weights.page).toBeGreaterThan(page.weights.script);
  expect(page.weights.script).toBeGreaterThan(page.weights.style);
});

it.each([
  ['/en/404', 404, 'public, no-cache'],
  ['/en/choice/unsaved', 200, 'private, no-cache'],
  ['/en/4040', 200, 'public, no-cache'],
])('gives %s the status %d and lets %s keep it', async (path, status, cache) => {
  const { entry } = await publish(path);
  expect([entry.status, entry.headers['Cache-Control']]).toEqual([status, cache]);
});

it('answers with another status where it is told to', async () => {
  expect((await publish('/en/terms', { status: 410 })).entry.status).toBe(410);
});

it('makes a page depend on the choice where there is a tag', async () => {
  const { entry } = await publish('/en/terms', { tagId: 'G-TEST123456' });
  expect(entry.headers['Cache-Control']).toBe('private, no-cache');
  expect(Object.keys(entry.csps ?? {})).toEqual(['statistics', 'advertising', 'statistics.advertising']);
  expect(entry.headers['Content-Security-Policy']).not.toContain('google');
});
