import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/dist/manifest.ts';
import { makeFiles } from '#lib/server/files.ts';
import { makePages, type ServedPage } from '#lib/server/pages.ts';
import { readBodies } from '#lib/server/read-dist.ts';
import { coded, entry, folder, getFile, hashes, manifest, prepareDist, text } from './two-files.ts';

prepareDist();

/** Makes one page of a site of which so many bytes lie in memory. */
const make = (own: Entry, security: Record<string, string> = {}, most = 10_000): ServedPage => {
  const files = makeFiles(folder, readBodies(folder, manifest, most));
  const page = makePages({ '/en': own }, { from: '2026-01-01', files, security }).get('/en');
  if (!page) throw new Error('There is no page');
  return page;
};
const whole = { ...entry, hashes };

describe('a page', () => {
  const security = { 'X-A': 'not this', 'X-C': 'd' };

  it.each([10_000, 0])(
    'has every form with its length, its coding and its own ETag, of %d bytes in memory',
    (most) => {
      const page = make(whole, security, most);
      expect([page.status, page.isVaried]).toEqual([200, false]);
      const [identity, br, gzip] = [page.getForm('identity'), page.getForm('br'), page.getForm('gzip')];
      const stem = hashes.identity.slice(0, 22);
      const own = ['X-A', 'b', 'X-C', 'd', 'Vary', 'Accept-Encoding', 'ETag'];
      const type = ['Content-Type', 'text/html', 'Content-Length'];
      expect(identity.headers).toEqual([...own, `"${stem}."`, ...type, String(text.length)]);
      const coding = ['Content-Encoding', 'br'];
      expect(br.headers).toEqual([...own, `"${stem}.br"`, ...type, String(coded.br.length), ...coding]);
      expect(gzip.headersUnchanged).toEqual([...own, `"${stem}.gzip"`]);
      expect(gzip.etag).toBe(`"${stem}.gzip"`);
      expect([br.readBody(), gzip.readBody()]).toEqual([coded.br, coded.gzip]);
      expect(identity.readBody()).toEqual(text);
    },
  );

  it('that depends on the choice has forms for each set of purposes, and says so', () => {
    const page = make({ ...whole, csps: { statistics: 'one', 'statistics.advertising': 'two' } });
    expect(page.isVaried).toBe(true);
    const { headers } = page.getForm('identity');
    expect(headers).toEqual(expect.arrayContaining(['Vary', 'Accept-Encoding, Cookie, Sec-GPC']));
    expect(headers).not.toContain('Content-Security-Policy');
    const both = page.getForm('identity', 'statistics.advertising');
    expect(both.headers).toEqual(expect.arrayContaining(['Content-Security-Policy', 'two']));
    expect(both.etag).toBe(`"${hashes.identity.slice(0, 22)}..statistics.advertising"`);
    expect(page.getForm('identity', 'advertising')).toBe(page.getForm('identity'));
  });

  it('of one form varies by nothing', () => {
    const { headersUnchanged } = make({ ...entry, hashes: { identity: hashes.identity } }).getForm(
      'identity',
    );
    expect(headersUnchanged).toEqual(['X-A', 'b', 'ETag', `"${hashes.identity.slice(0, 22)}."`]);
  });

  it('is sent from memory whatever becomes of its files', () => {
    const page = make(whole);
    rmSync(getFile('en.html'));
    writeFileSync(getFile('en.html.br'), 'other');
    expect(page.getForm('br').readBody()).toEqual(coded.br);
    expect(page.getForm('identity').readBody()).toEqual(text);
    // The plain form is made once.
    expect(page.getForm('identity').readBody()).toBe(page.getForm('identity').readBody());
  });

  it('that is read from the disk is sent as it was built, or not at all', () => {
    const page = make(whole, {}, 0);
    const read = () => page.getForm('br').readBody();
    expect(read()).toEqual(coded.br);
    const spoiled = Buffer.from(coded.br);
    spoiled[3] = (spoiled[3] ?? 0) ^ 1;
    for (const bytes of [spoiled, coded.br.subarray(1), Buffer.alloc(0)]) {
      writeFileSync(getFile('en.html.br'), bytes);
      expect(read()).toBe(undefined);
    }
    rmSync(getFile('en.html.br'));
    expect(read()).toBe(undefined);
    renameSync(getFile('en.html'), getFile('en.html.br'));
    expect(read()).toBe(undefined);
    writeFileSync(getFile('en.html.br'), coded.br);
    expect(read()).toEqual(coded.br);
  });
});

it('keeps pages whose files lie in memory, and makes the others for each answer', () => {
  const make = (most: number) => {
    const files = makeFiles(folder, readBodies(folder, manifest, most));
    return makePages({ '/en': whole }, { from: '2026-01-01', files, security: {} });
  };
  const [kept, others] = [make(10_000), make(0)];
  expect(kept.get('/en')).toBe(kept.get('/en'));
  expect(others.get('/en')).not.toBe(others.get('/en'));
  expect([kept.has('/en'), kept.has('/cs'), kept.get('/cs'), kept.get('toString')]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ]);
});
