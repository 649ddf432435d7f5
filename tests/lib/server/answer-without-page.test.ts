import { describe, expect, it } from 'vitest';
import { say } from '#lib/server/answer.ts';
import { readPath } from '#lib/server/paths.ts';
import { ask, line, site } from './ask.ts';
import { makeSmallSite, textOf } from './small-site.ts';

describe('an address that is no page', () => {
  it.each([
    ['/EN/', 308, 'This page has another address.', { Location: '/en' }, '/en'],
    [
      '/',
      307,
      'This page is in your language.',
      { Location: '/cs', Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-cache' },
      '/',
    ],
    ['/%', 400, 'This address is malformed.', {}, undefined],
    ['*', 400, 'This is no address of a page.', {}, undefined],
    [
      '/th/choice/statistics',
      303,
      'This is what your browser has kept.',
      { Location: '/th/choice/unsaved' },
      '/th/choice/statistics',
    ],
    ['/th/terms', 404, 'There is no page at this address.', {}, undefined],
    [`/${'a'.repeat(8000)}`, 414, 'This address is too long.', {}, undefined],
  ])('%.20s is answered with %d', (target, status, text, more, path) => {
    expect(ask(target, { 'accept-language': 'cs' })).toEqual({
      status,
      headers: line(text, more),
      body: `${text}\n`,
      path,
    });
  });

  it('is told in the language of the address, else of the visitor', () => {
    const { status, headers, body, path } = ask('/en/terms', { 'accept-language': 'cs' });
    expect([status, body, path]).toEqual([404, textOf('/en/404', '2026-01-01'), undefined]);
    expect(headers.Vary).toBe('Accept-Language, Cookie');
    expect(ask('/terms', { 'accept-language': 'cs' }).body).toBe(textOf('/cs/404', '2026-01-01'));
    expect(ask('/terms', { cookie: 'locale=en', 'accept-language': 'cs' }).body).toBe(
      textOf('/en/404', '2026-01-01'),
    );
    const { ETag: etag } = headers;
    expect(ask('/en/terms', { 'if-none-match': etag, 'if-match': '"other"' }).status).toBe(404);
  });

  it('of 8,000 bytes is not too long', () => {
    expect(ask(`/th/${'a'.repeat(7996)}`).status).toBe(404);
  });
});

describe('a method', () => {
  const allow = (methods: string) => ({ Allow: methods });

  it.each([
    ['POST', '/en', 'Pages can only be read.', allow('GET, HEAD'), undefined],
    ['DELETE', '/nowhere', 'Pages can only be read.', allow('GET, HEAD'), undefined],
    ['GET', '/consent', 'Send the form with POST.', allow('POST'), '/consent'],
    ['CONNECT', 'a:443', 'This is no proxy.', allow('GET, HEAD'), undefined],
  ])('%s %s is not allowed, and it is said what is', (method, target, text, more, path) => {
    expect(ask(target, {}, { method })).toEqual({
      status: 405,
      headers: line(text, more),
      body: `${text}\n`,
      path,
    });
  });

  it('HEAD is answered as GET is', () => {
    expect(ask('/en', {}, { method: 'HEAD' })).toEqual(ask('/en'));
  });
});

it('says how it is, by the clock and by the day of whoever asks', () => {
  const now = Date.parse('2026-03-01T10:00:00Z');
  expect(ask('/healthz', {}, { now })).toEqual({
    status: 200,
    headers: line('ok b1 2026-02-01'),
    body: 'ok b1 2026-02-01\n',
    path: '/healthz',
  });
  expect(ask('/healthz', { 'served-day': '2026-01-01' }, { now })).toMatchObject({
    status: 503,
    body: 'late b1 2026-01-01: 2026-02-01 has come\n',
  });
  expect(ask('/healthz', { 'served-day': '2025-01-01' }, { now }).status).toBe(200);
  const other = 'a'.repeat(64);
  expect(ask('/healthz', { 'served-build': other }, { now })).toMatchObject({
    status: 503,
    body: `mixed b1 2026-02-01: nginx serves ${other}\n`,
  });
  for (const noBuild of ['', 'a', `${other}a`, `<${other}`])
    expect(ask('/healthz', { 'served-build': noBuild }, { now }).status).toBe(200);
});

it('keeps browsers to https where the site is there', () => {
  const { headers } = say(makeSmallSite({ siteUrl: 'https://a.example' }), 200, 'a');
  expect(headers).toContain('Strict-Transport-Security');
  expect(say(site, 200, 'a').headers).not.toContain('Strict-Transport-Security');
});

it.each([
  ['/a?b', '/a'],
  ['/a', '/a'],
  ['/?', '/'],
  ['http://b.example/a?b', '/a'],
  ['HTTPS://b.example', '/'],
  ['http://', undefined],
  ['xhttp://b.example/a', undefined],
  ['ftp://b.example/a', undefined],
  ['a', undefined],
  ['', undefined],
])('finds in the target %j the path %j', (target, path) => {
  expect(readPath(target)).toBe(path);
});
