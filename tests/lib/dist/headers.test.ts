import { describe, expect, it } from 'vitest';
import { getSecurityHeaders, makeFileHeaders, makePageHeaders } from '#lib/dist/headers.ts';
import { always, nothing } from './written-headers.ts';

describe('the headers of every answer', () => {
  it('are these over http', () => {
    expect(getSecurityHeaders(false)).toEqual(always);
  });

  it('keep browsers to https for a year where the site is there', () => {
    expect(getSecurityHeaders(true)).toEqual({ ...always, 'Strict-Transport-Security': 'max-age=31536000' });
  });
});

describe('the headers of a page', () => {
  it('let anyone keep it, and ask each time whether it is still so', () => {
    expect(makePageHeaders('csp', false)).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, no-cache',
      'Content-Security-Policy': 'csp',
    });
  });

  it('let only the visitor keep it where it depends on the cookie', () => {
    expect(makePageHeaders('csp', true)['Cache-Control']).toBe('private, no-cache');
  });
});

describe('the headers of a file', () => {
  it.each([
    [
      '/en/privacy/2026-11-22.md',
      'text/markdown; charset=utf-8',
      'public, no-cache',
      { 'X-Robots-Tag': 'noindex' },
    ],
    ['/en/privacy/2026-11-22.json', 'application/json', 'public, no-cache', { 'X-Robots-Tag': 'noindex' }],
    ['/edition.json.txt', 'text/plain', 'public, no-cache', {}],
    ['/en/feed.xml', 'application/atom+xml; charset=utf-8', 'public, no-cache', {}],
    ['/robots.txt', 'text/plain', 'public, no-cache', {}],
    ['/favicon.svg', 'image/svg+xml', 'public, max-age=86400', {}],
    ['/favicon.ico', 'image/vnd.microsoft.icon', 'public, max-age=86400', {}],
    [
      '/apple-touch-icon.png',
      'image/png',
      'public, max-age=86400',
      { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    ],
    [
      '/en/privacy/2026-11-22.png',
      'image/png',
      'public, no-cache',
      { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    ],
    ['/manifest.webmanifest', 'application/manifest+json', 'public, no-cache', {}],
    ['/edition.schema.json', 'application/schema+json', 'public, no-cache', { 'X-Robots-Tag': 'noindex' }],
  ])('are these for %s', (path, type, cache, more) => {
    expect(makeFileHeaders(path, type)).toEqual({
      'Content-Type': type,
      'Cache-Control': cache,
      'Content-Security-Policy': nothing,
      ...more,
    });
  });
});
