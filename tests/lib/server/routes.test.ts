import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoute } from '#lib/server/routes.ts';

const pages = new Set(['/th', '/en', '/cs', '/th/privacy', '/en/privacy', '/cs/privacy']);
const site = { hasPage: (path: string) => pages.has(path), policies: ['privacy'] };
const find = (path: string, cookie?: string) => findRoute(path, site, { cookie, acceptLanguage: 'cs' });

describe('findRoute', () => {
  it.each([
    ['/', { kind: 'negotiated', location: '/cs' }],
    ['/privacy', { kind: 'negotiated', location: '/cs/privacy' }],
    ['/rights', { kind: 'negotiated', location: '/cs/rights' }],
    ['/privacy/', { kind: 'canonical', location: '/privacy' }],
    ['/EN/privacy', { kind: 'canonical', location: '/en/privacy' }],
    ['/en/', { kind: 'canonical', location: '/en' }],
    ['//en///privacy//', { kind: 'canonical', location: '/en/privacy' }],
    ['/en/%70rivacy', { kind: 'canonical', location: '/en/privacy' }],
    ['/en%2Fprivacy', { kind: 'canonical', location: '/en/privacy' }],
    ['/%', { kind: 'malformed' }],
    ['/en/%00', { kind: 'malformed' }],
    ['/en/%ff', { kind: 'malformed' }],
    ['/th/terms', { kind: 'missing', locale: 'th' }],
    ['/TH/terms/', { kind: 'missing', locale: 'th' }],
    ['/terms', { kind: 'missing', locale: 'cs' }],
    ['/de/privacy', { kind: 'missing', locale: 'cs' }],
    ['/en/Privacy', { kind: 'missing', locale: 'en' }],
    ['/..%2f..%2fetc/passwd', { kind: 'malformed' }],
    ['/th/../privacy', { kind: 'malformed' }],
    ['/th/..privacy', { kind: 'missing', locale: 'th' }],
    ['/\\evil.example/', { kind: 'missing', locale: 'cs' }],
    ['//evil.example/', { kind: 'missing', locale: 'cs' }],
  ])('%s', (path, route) => {
    expect(find(path)).toEqual(route);
  });

  it.each([
    ['locale=th', '/th'],
    ['a=b; locale=th', '/th'],
    ['xlocale=th', '/cs'],
    ['locale=de', '/cs'],
  ])('remembers by the cookie "%s"', (cookie, location) => {
    expect(find('/', cookie)).toEqual({ kind: 'negotiated', location });
  });

  it('never leads off the site, whatever the path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, tail) => {
        for (const each of [path, `/${tail}`, `/${tail}/`, `//${tail}`]) {
          const route = find(each);
          if ('location' in route) expect(route.location).toMatch(/^\/(?![/\\])/);
        }
      }),
    );
  });
});
