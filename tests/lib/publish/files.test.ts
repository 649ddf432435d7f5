import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { getBudgets, getEffort } from '#lib/publish/budgets.ts';
import { bundleServer } from '#lib/publish/bundle-server.ts';
import { compress } from '#lib/publish/cache/compress.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { publishFile } from '#lib/publish/publish-file.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = new Store(join(folder, 'cache'));
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const read = (name: string) => readFileSync(join(folder, name));

describe('writing a file', () => {
  it('writes its coded forms beside it, and says what each is', async () => {
    const bytes = Buffer.from('A page. '.repeat(100));
    const served = { status: 200, file: 'a/b.html', headers: { 'X-A': 'b' } };
    const entry = await writeEntry(folder, served, await getForms(bytes, 'best', store));
    expect(read('a/b.html')).toEqual(bytes);
    expect(brotliDecompressSync(read('a/b.html.br'))).toEqual(bytes);
    expect(gunzipSync(read('a/b.html.gz'))).toEqual(bytes);
    expect(entry).toEqual({
      ...served,
      bytes: 800,
      hashes: { identity: hash(bytes), br: hash(read('a/b.html.br')), gzip: hash(read('a/b.html.gz')) },
    });
  });

  it('writes no form that is not a tenth smaller, and compresses by brotli nothing that gzip does not', async () => {
    const bytes = randomBytes(500);
    const forms = await getForms(bytes, 'best', store);
    const entry = await writeEntry(folder, { status: 200, file: 'noise', headers: {} }, forms);
    expect(Object.keys(entry.hashes)).toEqual(['identity']);
    expect(forms.br).toEqual(bytes);
    expect([existsSync(join(folder, 'noise.br')), existsSync(join(folder, 'noise.gz'))]).toEqual([
      false,
      false,
    ]);
  });

  it('compresses a text once, and gives the same each time', async () => {
    const bytes = Buffer.from('A page. '.repeat(90));
    const once = await getForms(bytes, 'best', store);
    expect(await getForms(Buffer.from(bytes), 'best', store)).toEqual(once);
    const empty = new Store(join(folder, 'other cache'));
    expect(await getForms(bytes, 'best', empty)).toEqual(once);
  });

  it('compresses with all that brotli has, or quickly, and keeps one apart from the other', async () => {
    const text = Array.from({ length: 400 }, (_, index) => `word${index * index}`).join(' ');
    const bytes = Buffer.from(text);
    const [best, quick] = await Promise.all([compress(bytes, 'best'), compress(bytes, 'quick')]);
    for (const form of [best, quick]) expect(brotliDecompressSync(form).toString()).toBe(text);
    expect(best.length).toBeLessThan(quick.length);
    for (const [effort, br] of [
      ['best', best],
      ['quick', quick],
      ['best', best],
    ] as const)
      expect((await getForms(bytes, effort, store)).br).toEqual(br);
  });
});

it('is quick where that arrives in one round trip, and else tries its best', async () => {
  // Words that do not come again, as many as fill a round trip.
  const write = (count: number) => {
    const words = Array.from({ length: count }, (_, index) => hash(Buffer.from(`${index}`)).slice(0, 6));
    return Buffer.from(words.join(' '));
  };
  const [short, long] = [write(1000), write(4000)];
  const quick = await Promise.all([short, long].map((bytes) => compress(bytes, 'quick')));
  expect(quick.map(({ length }) => length > 13_728)).toEqual([false, true]);
  expect((await getForms(short, 'fitting', store)).br).toEqual(quick[0]);
  expect((await getForms(long, 'fitting', store)).br).toEqual(await compress(long, 'best'));
});

describe('a file that is no page', () => {
  it.each([
    ['/edition.schema.json', undefined, 'application/json'],
    ['/picture.png', undefined, 'image/png'],
    ['/icon.svg', undefined, 'image/svg+xml'],
    ['/favicon.ico', undefined, 'image/vnd.microsoft.icon'],
    ['/manifest.webmanifest', undefined, 'application/manifest+json'],
    ['/robots.txt', undefined, 'text/plain; charset=utf-8'],
    ['/sitemap.xml', undefined, 'application/xml'],
    ['/en/feed.xml', 'application/atom+xml', 'application/atom+xml'],
  ])('%s is of the type that its route or its name says: %s', async (path, type, expected) => {
    const file = join(folder, 'source');
    writeFileSync(file, 'text');
    const output = { path, file, isPage: false, ...(type && { type }) };
    const published = await publishFile(output, folder, store);
    expect(published.path).toBe(path);
    expect(published.entry).toMatchObject({
      status: 200,
      file: path.slice(1),
      headers: { 'Content-Type': expected },
    });
    expect(read(path).toString()).toBe('text');
  });

  it('of a type that nobody knows is refused with what to do', async () => {
    const file = join(folder, 'source');
    await expect(publishFile({ path: '/a.wasm', file, isPage: false }, folder, store)).rejects.toThrow(
      '/a.wasm: a kind of file that the site does not know — add its type to lib/publish/publish-file.ts',
    );
  });
});

it.each([
  ['/en', true, 'best'],
  ['/en/terms', true, 'best'],
  ['/en/terms/2026-01-01', true, 'fitting'],
  ['/en/terms/history', true, 'fitting'],
  ['/en/terms/2026-01-01/changes', true, 'fitting'],
  ['/en/terms/2026-01-01/beside/th', true, 'quick'],
  ['/en/terms/2026-01-01.json', false, 'quick'],
  ['/en/feed.xml', false, 'quick'],
  ['/robots.txt', false, 'quick'],
])('tries its best with what a visitor opens first: %s', (path, isPage, effort) => {
  expect(getEffort(path, isPage)).toBe(effort);
});

it('lets a redline weigh as much as two pages, and nothing else', () => {
  expect(getBudgets('/en/terms/2026-01-01/changes')).toEqual({ page: 27_456, script: 2048, style: 3072 });
  expect(getBudgets('/en/terms/changes-2')).toEqual({ page: 13_728, script: 2048, style: 3072 });
});

it('bundles a server that knows its address and its manifest, whatever its environment says', async () => {
  await bundleServer(folder, 'https://a.example/x', 'manifest');
  const text = readFileSync(join(folder, 'server.mjs'), 'utf8');
  expect(text).toContain(`"${hash(Buffer.from('manifest'))}"`);
  expect(text).toContain('"https://a.example/x"');
  expect(text).not.toMatch(/process\.env\.(SITE_URL|MANIFEST_SHA256)/);
  expect(
    [...text.matchAll(/^import .* from "(.*)";$/gm)].filter(([, name]) => !name?.startsWith('node:')),
  ).toEqual([]);
});
