import { describe, expect, it, vi } from 'vitest';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { cookies, findRegistered, makeFingerprint, type RegisteredCookie } from '#lib/consent/registry.ts';
import { edit, useCopyOfContent } from '../../content-copy.ts';

const fingerprint = makeFingerprint(cookies);
const { fingerprints } = getQuestion();
const [first, ...rest] = cookies as [RegisteredCookie, ...RegisteredCookie[]];

describe('the fingerprint', () => {
  it.each<[string, RegisteredCookie[]]>([
    ['another cookie', [...cookies, { ...first, name: 'new' }]],
    ['one cookie fewer', rest],
    ['another provider', [{ ...first, provider: 'somebody else' }, ...rest]],
    ['another purpose', [{ ...first, purpose: 'advertising' }, ...rest]],
    ['a longer life', [{ ...first, lifetime: { amount: 13, unit: 'month' } }, ...rest]],
    ['a shorter life', [{ ...first, lifetime: 'session' }, ...rest]],
    ['another party', [{ ...first, party: 'third' }, ...rest]],
  ])('changes with %s, so that the question is asked again', (_, registry) => {
    expect(makeFingerprint(registry)).not.toBe(fingerprint);
  });

  it('does not change where the cookies stand in another order', () => {
    expect(makeFingerprint(cookies.toReversed())).toBe(fingerprint);
  });

  describe('and wording', () => {
    useCopyOfContent();

    it('does not change with it', async () => {
      for (const locale of ['th', 'en', 'cs']) {
        edit(`messages/${locale}.json`, /"(name|text|title)": "[^"]*"/g, '"$1": "new words"');
      }
      vi.resetModules();
      const fresh = await import('#lib/consent/listed/in-force.ts');
      expect(fresh.getQuestion().fingerprints).toEqual(fingerprints);
    });
  });
});

describe('findRegistered', () => {
  it.each([
    ['_ga', 'statistics'],
    ['_ga_ABC123', 'statistics'],
    ['_gcl_au', 'advertising'],
    ['consent', 'necessary'],
    ['__Host-consent', 'necessary'],
  ])('knows %s', (name, purpose) => {
    expect(findRegistered(name)?.purpose).toBe(purpose);
  });

  it.each(['_ga_', '_gat', 'x_ga', '_ga_a b', 'CONSENT', '', 'consent2', '__host-consent', '_ga\n'])(
    'does not know "%s"',
    (name) => {
      expect(findRegistered(name)).toBeUndefined();
    },
  );
});

it('has a fingerprint of eight letters, which a build has for good', () => {
  // printf '[["a","b","necessary",1,"day","first"]]' | sha256sum
  const one: RegisteredCookie = {
    name: 'a',
    provider: 'b',
    purpose: 'necessary',
    lifetime: { amount: 1, unit: 'day' },
    party: 'first',
  };
  expect(makeFingerprint([one])).toBe('7ec8f93e');
  expect(fingerprint).toMatch(/^[0-9a-f]{8}$/);
});
