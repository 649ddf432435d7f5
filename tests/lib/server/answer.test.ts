import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { getFingerprint } from '#lib/consent/registry.ts';
import { answer, readPath, say } from '#lib/server/answer.ts';
import { makeSmallSite, textOf } from './small-site.ts';

const site = makeSmallSite();
const moment = 1500;

/** An answer with its headers by name, and its body as text. */
const ask = (target: string, fields = {}, { method = 'GET', now = moment, of = site } = {}) => {
  const { status, headers, body, path } = answer(of, { method, target, fields }, now);
  const pairs = headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
  return { status, headers: Object.fromEntries(pairs), body: body?.toString(), path };
};
const plain = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Frame-Options': 'DENY',
};
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const line = (text: string, more = {}) => ({
  ...plain,
  'Content-Security-Policy': nothing,
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': String(text.length + 1),
  'Cache-Control': 'no-store',
  ...more,
});

describe('a page', () => {
  it('is sent with every header, whatever follows its path', () => {
    const { status, headers, body, path } = ask('/en?a=/cs');
    expect([status, path, body]).toEqual([200, '/en', textOf('/en', '2026-01-01')]);
    expect(headers).toEqual({
      ...plain,
      'Content-Security-Policy': 'strict',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(textOf('/en', '2026-01-01').length),
      Vary: 'Accept-Encoding',
      ETag: expect.stringMatching(/^"[0-9a-f]{22}\."$/),
    });
  });

  it('is sent in the best form that the client takes', () => {
    const { headers, body } = answer(
      site,
      { method: 'GET', target: '/en', fields: { 'accept-encoding': 'gzip, br' } },
      moment,
    );
    expect(headers.slice(-4)).toEqual(['Content-Length', String(body?.length), 'Content-Encoding', 'br']);
    expect(brotliDecompressSync(body ?? '').toString()).toBe(textOf('/en', '2026-01-01'));
    const other = ask('/en', { 'accept-encoding': 'gzip' });
    expect([other.headers['Content-Encoding'], other.body]).toEqual([undefined, textOf('/en', '2026-01-01')]);
    expect(ask('/a.txt', { 'accept-encoding': 'br' })).toMatchObject({ body: 'plain', path: '/a.txt' });
    expect(ask('/a.txt').headers.Vary).toBeUndefined();
  });

  it.each([
    [999, '2026-01-01'],
    [1000, '2026-01-01'],
    [1999, '2026-01-01'],
    [2000, '2026-02-01'],
  ])('reads at moment %d as on %s', (now, day) => {
    expect(ask('/en', {}, { now }).body).toBe(textOf('/en', day));
  });

  it('is not sent again where the client has it', () => {
    const { headers } = ask('/en');
    const known = ask('/en', { 'if-none-match': `W/${headers.ETag}` });
    expect([known.status, known.body, known.path]).toEqual([304, undefined, '/en']);
    const { 'Content-Type': _, 'Content-Length': __, ...kept } = headers;
    expect(known.headers).toEqual(kept);
    expect(ask('/en', { 'if-none-match': '"other"' }).status).toBe(200);
    expect(ask('/en', { 'if-match': headers.ETag }).status).toBe(200);
    expect(ask('/en', { 'if-match': headers.ETag, 'if-none-match': headers.ETag }).status).toBe(304);
    expect(ask('/en', { 'if-match': '"other"', 'if-none-match': headers.ETag })).toEqual({
      status: 412,
      headers: line('This page has changed.'),
      body: 'This page has changed.\n',
      path: '/en',
    });
  });
});

describe('a page that depends on the choice', () => {
  const day = '2026-11-22';
  const now = Date.parse(`${day}T10:00:00Z`);
  const of = makeSmallSite({ csps: { statistics: 'statistics', 'statistics.advertising': 'both' } });
  const write = (...parts: string[]) => ({ cookie: ['consent=1', getFingerprint(), ...parts].join('.') });

  it.each<[string, object, string, string]>([
    ['no cookie', {}, 'strict', '"'],
    ['a no', write(day), 'strict', '"'],
    ['a yes to one', write(day, 'statistics'), 'statistics', 'statistics"'],
    ['a yes to both', write(day, 'statistics', 'advertising'), 'both', 'statistics.advertising"'],
    ['a yes that has no variant', write(day, 'advertising'), 'strict', '"'],
    ['what is no choice', { cookie: 'consent=yes' }, 'strict', '"'],
  ])('allows what was granted, by its own ETag: %s', (_, fields, csp, etag) => {
    const { headers } = ask('/en', fields, { now, of });
    expect(headers['Content-Security-Policy']).toBe(csp);
    expect(headers.ETag.replace(/^.*?\.\.?(?=[a-z"])/, '')).toBe(etag);
    expect(headers.Vary).toBe('Accept-Encoding, Cookie');
    expect(headers['Set-Cookie']).toBeUndefined();
  });

  it('removes a choice that has ended, on whatever page it is sent', () => {
    const { headers } = ask('/en', write('2025-11-22', 'statistics'), { now, of });
    expect(headers['Content-Security-Policy']).toBe('strict');
    expect(headers['Set-Cookie']).toBe('consent=; Path=/; Max-Age=0; SameSite=Lax');
  });
});

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
