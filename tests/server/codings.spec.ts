import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { always } from './expected.ts';
import { getCookies } from './outcome-cookies.ts';
import { ask } from './raw.ts';
import { folder, names, readPage, runServers } from './servers.ts';

const entries = Object.entries(folder.entries);

const getPort = runServers();

describe.each(names)('%s', (name) => {
  it.each(entries)('serves %s as the manifest says, in every coding', async (path, entry) => {
    const bytes = readPage(path);
    for (const [accepted, coding, decode] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['identity', 'identity', (body: Buffer) => body],
    ] as const) {
      const { status, headers, body } = await ask(getPort(name), path, {
        'Accept-Encoding': accepted,
        ...getCookies(path),
      });
      expect(status).toBe(entry.status);
      const own = Object.entries(entry.headers).map(([header, value]) => [header.toLowerCase(), value]);
      expect(headers).toMatchObject({ ...always, ...Object.fromEntries(own) });
      const isCoded = coding !== 'identity' && coding in entry.hashes;
      expect(headers['content-encoding']).toBe(isCoded ? coding : undefined);
      if (isCoded || 'gzip' in entry.hashes) expect(headers.vary).toContain('Accept-Encoding');
      expect((isCoded ? decode(body) : body).equals(bytes)).toBe(true);
    }
  });

  it('answers HEAD as GET, without a body', async () => {
    const get = await ask(getPort(name), '/th/privacy');
    const head = await ask(getPort(name), '/th/privacy', {}, 'HEAD');
    expect(head.body.length).toBe(0);
    const { date: _, ...own } = head.headers;
    expect(get.headers).toMatchObject(own);
    expect(head.headers['content-length']).toBe(String(readPage('/th/privacy').length));
  });

  it('makes the ETag of what is sent, so that a copy of dist/ without its times is the same site', async () => {
    for (const [coding, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', ''],
    ] as const) {
      const { headers, body } = await ask(getPort(name), '/th/privacy', { 'Accept-Encoding': coding });
      const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding ? gunzipSync(body) : body;
      const hash = createHash('sha256').update(plain).digest('hex').slice(0, 22);
      expect(headers.etag).toBe(`"${hash}.${encoding}"`);
    }
  });

  it('gives each coding an ETag of its own', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (coding) =>
          (await ask(getPort(name), '/en/privacy', { 'Accept-Encoding': coding })).headers.etag,
      ),
    );
    expect(new Set(etags).size).toBe(3);
  });

  it.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip;q=1', 'gzip'],
    ['gzip;q=0, br', 'br'],
    ['identity;q=0', undefined],
    ['compress', undefined],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, coding) => {
    const { status, headers } = await ask(getPort(name), '/th/privacy', { 'Accept-Encoding': accepted });
    expect([status, headers['content-encoding']]).toEqual([200, coding]);
  });
});
