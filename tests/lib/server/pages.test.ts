import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/dist/manifest.ts';
import { makePage } from '#lib/server/pages.ts';
import { readBodies, readManifest } from '#lib/server/read-dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const text = Buffer.from('A page. '.repeat(50));
const coded = { br: brotliCompressSync(text), gzip: gzipSync(text) };
const hashes = { identity: hash(text), br: hash(coded.br), gzip: hash(coded.gzip) };
const entry = {
  status: 200,
  file: 'en.html',
  headers: { 'Content-Type': 'text/html', 'X-A': 'b' },
  bytes: text.length,
};
const manifest: Manifest = {
  build: 'b1',
  siteUrl: 'http://a.example',
  policies: [],
  folders: [
    {
      from: '2026-01-01',
      begins: 0,
      cookies: [],
      entries: {
        '/en': { ...entry, hashes },
        '/a.gz.txt': { ...entry, file: 'a.txt', hashes: { identity: hashes.identity, gzip: hashes.gzip } },
      },
    },
  ],
};
const name = (file: string) => join(folder, '2026-01-01', file);

beforeAll(async () => {
  await mkdir(join(folder, '2026-01-01'));
  for (const file of ['en.html', 'a.txt']) {
    writeFileSync(name(file), text);
    writeFileSync(name(`${file}.gz`), coded.gzip);
  }
  writeFileSync(name('en.html.br'), coded.br);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
});

describe('reading dist/', () => {
  it('reads the manifest that the server was built with, and no other', () => {
    expect(readManifest(folder, hash(JSON.stringify(manifest)))).toEqual(manifest);
    const error = 'manifest.json is not the file that was built';
    expect(() => readManifest(folder, hash('other'))).toThrow(error);
    expect(() => readManifest(folder, undefined)).toThrow(error);
  });

  it('keeps each form that is sent once, in memory that threads share', () => {
    const bodies = readBodies(folder, manifest);
    expect([...bodies.keys()].toSorted()).toEqual([hashes.br, hashes.gzip, hashes.identity].toSorted());
    for (const body of bodies.values()) expect(body.buffer).toBeInstanceOf(SharedArrayBuffer);
    const { '/en': page = { ...entry, hashes } } = manifest.folders[0]?.entries ?? {};
    const alone = {
      ...manifest,
      folders: [{ from: '2026-01-01', begins: 0, cookies: [], entries: { '/en': page } }],
    };
    // The plain form is made of the brotli form once it is asked for.
    expect([...readBodies(folder, alone).keys()].toSorted()).toEqual([hashes.br, hashes.gzip].toSorted());
  });

  it.each(['en.html', 'en.html.br', 'a.txt.gz'])('refuses a %s that changed', (file) => {
    const [folderOfDay] = manifest.folders;
    const old = file.endsWith('.br') ? coded.br : file.endsWith('.gz') ? coded.gzip : text;
    writeFileSync(name(file), 'other');
    expect(() => readBodies(folder, manifest)).toThrow(
      `${folderOfDay?.from}/${file} is not the file that was built`,
    );
    writeFileSync(name(file), old);
  });

  it('refuses a file that is not there', () => {
    expect(() => readBodies(join(folder, 'nowhere'), manifest)).toThrow('ENOENT');
  });
});

describe('a page', () => {
  const bodies = () => readBodies(folder, manifest);
  const security = { 'X-A': 'not this', 'X-C': 'd' };

  it('has every form with its length, its coding and its own ETag', () => {
    const { status, forms, granted } = makePage({ ...entry, hashes }, bodies(), security);
    expect([status, granted]).toEqual([200, undefined]);
    const { identity, br, gzip } = forms;
    const stem = hashes.identity.slice(0, 22);
    const own = ['X-A', 'b', 'X-C', 'd', 'Vary', 'Accept-Encoding', 'ETag'];
    const type = ['Content-Type', 'text/html', 'Content-Length'];
    expect(identity.headers).toEqual([...own, `"${stem}."`, ...type, String(text.length)]);
    expect(br?.headers).toEqual([
      ...own,
      `"${stem}.br"`,
      ...type,
      String(coded.br.length),
      'Content-Encoding',
      'br',
    ]);
    expect(gzip?.headersUnchanged).toEqual([...own, `"${stem}.gzip"`]);
    expect(gzip?.etag).toBe(`"${stem}.gzip"`);
    expect([br?.readBody(), gzip?.readBody()]).toEqual([coded.br, coded.gzip]);
    expect(identity.readBody()).toEqual(text);
    expect(identity.readBody()).toBe(identity.readBody());
  });

  it('that depends on the choice has forms for each set of purposes, and says so', () => {
    const csps = { statistics: 'one', 'statistics.advertising': 'two' };
    const { forms, granted } = makePage({ ...entry, hashes, csps }, bodies(), {});
    expect(forms.identity.headers).toEqual(
      expect.arrayContaining(['Vary', 'Accept-Encoding, Cookie, Sec-GPC']),
    );
    expect(forms.identity.headers).not.toContain('Content-Security-Policy');
    expect([...(granted?.keys() ?? [])]).toEqual(['statistics', 'statistics.advertising']);
    const both = granted?.get('statistics.advertising')?.identity;
    expect(both?.headers).toEqual(expect.arrayContaining(['Content-Security-Policy', 'two']));
    expect(both?.etag).toBe(`"${hashes.identity.slice(0, 22)}..statistics.advertising"`);
  });

  it('of one form varies by nothing', () => {
    const { forms } = makePage({ ...entry, hashes: { identity: hashes.identity } }, bodies(), {});
    expect(forms.identity.headersUnchanged).toEqual([
      'X-A',
      'b',
      'ETag',
      `"${hashes.identity.slice(0, 22)}."`,
    ]);
  });
});
