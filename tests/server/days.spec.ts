import { describe, expect, it } from 'vitest';
import { getStartOfDay } from '#lib/content/days.ts';
import { answer } from '#lib/server/answer.ts';
import { readBodies } from '#lib/server/read-dist.ts';
import { makeSite } from '#lib/server/served-site.ts';
import { coming, hash, manifest, midnight, old, paths } from './coming.ts';
import { site } from './running.ts';

describe('a site with an edition to come', () => {
  it('reads differently from that day on, wherever it speaks of editions', () => {
    expect(manifest.folders.map(({ from, begins }) => [from, begins])).toEqual([
      ['2026-11-23', getStartOfDay('2026-11-23')],
      ['2027-03-01', midnight],
    ]);
    for (const path of paths) {
      expect(old.entries[path]?.hashes.identity, path).not.toBe(coming.entries[path]?.hashes.identity);
    }
    expect(Object.keys(old.entries)).toEqual(Object.keys(coming.entries));
  });

  const most = Number(process.env.SITE_IN_MEMORY || '16') * 1_000_000;
  const loaded = makeSite(manifest, readBodies(site, manifest, most), site);
  it.each([
    ['long before', '2026-01-01T00:00:00Z', old],
    ['a millisecond before midnight in Prague', '2027-02-28T22:59:59.999Z', old],
    ['at midnight in Prague', '2027-02-28T23:00:00Z', coming],
    ['when the day begins in UTC', '2027-03-01T00:00:00Z', coming],
    ['a year later', '2028-03-01T00:00:00Z', coming],
  ] as const)('shows, %s, the edition of that day', (_, moment, folder) => {
    for (const path of paths) {
      const { status, body } = answer(
        loaded,
        { method: 'GET', target: path, fields: {} },
        Date.parse(moment),
      );
      expect([status, hash(body ?? Buffer.alloc(0))]).toEqual([200, folder.entries[path]?.hashes.identity]);
    }
  });

  it('revalidates what a cache holds: the ETag of yesterday gets the page of today', () => {
    const ask = (now: number, etag = '') =>
      answer(loaded, { method: 'GET', target: '/en/privacy', fields: { 'if-none-match': etag } }, now);
    const first = ask(midnight - 1);
    const etag = first.headers[first.headers.indexOf('ETag') + 1] ?? '';
    expect(first.headers[first.headers.indexOf('Cache-Control') + 1]).toContain('no-cache');
    expect(ask(midnight - 1, etag).status).toBe(304);
    expect(ask(midnight, etag).status).toBe(200);
  });
});
