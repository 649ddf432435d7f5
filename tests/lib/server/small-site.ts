import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { nameCookie } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';
import type { Entry, Manifest } from '#lib/dist/manifest.ts';
import type { Bodies } from '#lib/server/read-dist.ts';
import { makeSite, type ServedSite } from '#lib/server/served-site.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function share(bytes: Buffer): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** The text of a page of the small site: long enough to be worth compressing. */
export const textOf = (path: string, day: string) => `${path} on ${day}. `.repeat(20);

/** The moments at which the days of the small site begin. */
export const begins = { '2026-01-01': 1000, '2026-02-01': 2000 };

/**
 * A site of two days, with a page in English, its 404 in two languages, and a file that has no coded form. `csps`: it
 * depends on the visitor's choice.
 */
export function makeSmallSite({
  csps,
  siteUrl = 'http://a.example',
}: Partial<Entry & Manifest> = {}): ServedSite {
  const bodies: Bodies = new Map();
  const makeEntry = (path: string, day: string): Entry => {
    const bytes = Buffer.from(textOf(path, day));
    const coded = brotliCompressSync(bytes);
    bodies.set(hash(coded), share(coded));
    return {
      status: path.endsWith('/404') ? 404 : 200,
      file: `${path.slice(1)}.html`,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': 'strict' },
      bytes: bytes.length,
      hashes: { identity: hash(bytes), br: hash(coded) },
      ...(csps && { csps }),
    };
  };
  const plain = Buffer.from('plain');
  bodies.set(hash(plain), share(plain));
  const file: Entry = {
    status: 200,
    file: 'a.txt',
    headers: { 'Content-Type': 'text/plain' },
    bytes: plain.length,
    hashes: { identity: hash(plain) },
  };
  const folders = Object.entries(begins).map(([from, moment]) => ({
    from,
    begins: moment,
    cookies: cookies.map(nameCookie),
    entries: {
      ...Object.fromEntries(['/en', '/en/404', '/cs/404'].map((path) => [path, makeEntry(path, from)])),
      '/a.txt': file,
    },
  }));
  return makeSite({ build: 'b1', siteUrl, policies: ['privacy'], folders }, bodies, '/nowhere');
}
