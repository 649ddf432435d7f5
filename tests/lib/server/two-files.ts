import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach } from 'vitest';
import type { Manifest } from '#lib/dist/manifest.ts';

export const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export const text = Buffer.from('A page. '.repeat(50));
export const coded = { br: brotliCompressSync(text), gzip: gzipSync(text) };
export const hashes = { identity: hash(text), br: hash(coded.br), gzip: hash(coded.gzip) };
export const entry = {
  status: 200,
  file: 'en.html',
  headers: { 'Content-Type': 'text/html', 'X-A': 'b' },
  bytes: text.length,
};
const from = '2026-01-01';

/** A site of two pages of the same text, of which one has no brotli form. */
export const manifest: Manifest = {
  build: 'b1',
  siteUrl: 'http://a.example',
  policies: [],
  folders: [
    {
      from,
      begins: 0,
      cookies: [],
      entries: {
        '/en': { ...entry, hashes },
        '/a.gz.txt': { ...entry, file: 'a.txt', hashes: { identity: hashes.identity, gzip: hashes.gzip } },
      },
    },
  ],
};

/** Where its `dist/` lies. */
export let folder = '';
/** Where a file of it lies. */
export const getFile = (file: string) => join(folder, from, file);

/** Gives every test of a file a `dist/` of its own. */
export function prepareDist(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dist-'));
    mkdirSync(join(folder, from));
    for (const file of ['en.html', 'a.txt']) {
      writeFileSync(getFile(file), text);
      writeFileSync(getFile(`${file}.gz`), coded.gzip);
    }
    writeFileSync(getFile('en.html.br'), coded.br);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}
