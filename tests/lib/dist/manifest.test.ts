import { describe, expect, it } from 'vitest';
import { type Entry, getEtagStem, makeEtag } from '#lib/dist/manifest.ts';

const entry: Entry = {
  status: 200,
  file: 'en/privacy.html',
  headers: {},
  bytes: 10,
  hashes: { identity: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' },
};

describe('an ETag', () => {
  it.each([
    ['br', undefined, '"0123456789abcdef012345.br"'],
    ['gzip', undefined, '"0123456789abcdef012345.gzip"'],
    ['identity', undefined, '"0123456789abcdef012345."'],
    ['br', '', '"0123456789abcdef012345.br"'],
    ['br', 'statistics', '"0123456789abcdef012345.br.statistics"'],
    ['identity', 'statistics.advertising', '"0123456789abcdef012345..statistics.advertising"'],
  ] as const)('is of one form for one set of purposes: %s, %s', (coding, granted, etag) => {
    expect(makeEtag(entry, coding, granted)).toBe(etag);
  });

  it('begins for all forms of a file with the same part of its hash', () => {
    expect(getEtagStem(entry)).toBe('0123456789abcdef012345');
  });
});
