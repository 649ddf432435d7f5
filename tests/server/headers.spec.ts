import { describe, expect, it } from 'vitest';
import { coded, fresh, inert, kept, line, page, plain, readHeaders } from './expected.ts';
import { ask, exchange, type RawAnswer, readAnswers } from './raw.ts';
import { refusal } from './refusal.ts';
import { names, runServers } from './servers.ts';

const hidden = { 'x-robots-tag': 'noindex' };
const shared = { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' };

type Headers = Record<string, unknown>;

const files: [path: string, headers: Headers][] = [
  ['/en/feed.xml', { ...fresh, ...coded, 'content-type': 'application/atom+xml; charset=utf-8' }],
  [
    '/en/privacy/2026-11-22.md',
    { ...fresh, ...coded, ...hidden, 'content-type': 'text/markdown; charset=utf-8' },
  ],
  ['/en/privacy/2026-11-22.json', { ...fresh, ...coded, ...hidden, 'content-type': 'application/json' }],
  ['/sitemap.xml', { ...fresh, ...coded, 'content-type': 'application/xml' }],
  ['/favicon.svg', { ...kept, ...coded, 'content-type': 'image/svg+xml' }],
  ['/favicon.ico', { ...kept, ...plain, 'content-type': 'image/vnd.microsoft.icon' }],
  ['/apple-touch-icon.png', { ...kept, ...shared, ...plain }],
  ['/en/privacy/2026-11-22.png', { ...fresh, ...shared, ...plain }],
  ['/en/picture.png', { ...fresh, ...shared, ...plain }],
  ['/manifest.webmanifest', { ...fresh, ...coded, 'content-type': 'application/manifest+json' }],
  ['/edition.schema.json', { ...fresh, ...coded, ...hidden, 'content-type': 'application/schema+json' }],
];

/** Answers without a file: the request, its status, and the headers besides those of a line of text. */
const lines: [what: string, request: string, status: number, more: Headers][] = [
  [
    'an address without its language',
    'GET /privacy',
    307,
    { location: '/en/privacy', vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-cache' },
  ],
  ['an address in other words', 'GET /EN//privacy/', 308, { location: '/en/privacy' }],
  ['an address that is malformed', 'GET /en/%ff', 400, {}],
  ['an address that is too long', `GET /${'a'.repeat(8000)}`, 414, {}],
  ['a page in one that is too long', `GET /en/privacy?${'a'.repeat(8000)}`, 414, {}],
  ['a form at a page', 'POST /en/privacy', 405, { allow: 'GET, HEAD' }],
  ['a trace', 'TRACE /en/privacy', 405, { allow: 'GET, HEAD' }],
  ['a deletion', 'DELETE /favicon.svg', 405, { allow: 'GET, HEAD' }],
  ['a visit to the form', 'GET /consent', 405, { allow: 'POST' }],
  ['a form of another type', 'POST /consent', 415, {}],
  ['its health', 'GET /healthz', 200, {}],
];

const getPort = runServers();
const wish = { 'Accept-Encoding': 'br', 'Accept-Language': 'en' };

describe.each(names)('%s', (name) => {
  it.each(['/en', '/th/privacy', '/cs/cookies', '/en/privacy/history', '/en/privacy/2026-11-22'])(
    'answers %s with the headers of a page, whole, to HEAD, and unchanged',
    async (path) => {
      const html = (await ask(getPort(name), path)).body.toString();
      const { 'content-type': _, ...unchanged } = page(html);
      const whole = await ask(getPort(name), path, wish);
      expect([whole.status, readHeaders(whole)]).toEqual([200, { ...page(html), ...coded }]);
      const head = await ask(getPort(name), path, wish, 'HEAD');
      expect([head.status, readHeaders(head)]).toEqual([200, readHeaders(whole)]);
      const again = await ask(getPort(name), path, { ...wish, 'If-None-Match': whole.headers.etag ?? '' });
      const { 'content-encoding': __, ...named } = coded;
      expect([again.status, readHeaders(again)]).toEqual([304, { ...unchanged, ...named }]);
    },
  );

  it.each(files)('answers %s with these headers', async (path, headers) => {
    const answer = await ask(getPort(name), path, wish);
    expect([answer.status, readHeaders(answer)]).toEqual([200, { ...inert, ...headers }]);
  });

  it.each(['/robots.txt', '/.well-known/security.txt'])('answers %s as plain text', async (path) => {
    const { 'content-type': type, etag: tag, ...rest } = readHeaders(await ask(getPort(name), path));
    expect(type).toMatch(/^text\/plain(; charset=utf-8)?$/);
    expect(tag).toMatch(/^"[0-9a-f]{22}\."$/);
    expect({ ...rest, vary: '' }).toEqual({ ...inert, ...fresh, vary: '' });
  });

  it('answers what does not exist with a page in the reader’s language', async () => {
    const { status, body, headers } = await ask(getPort(name), '/nothing', { 'Accept-Language': 'en' });
    const answer = await ask(getPort(name), '/nothing', wish);
    expect(status).toBe(404);
    expect(readHeaders(answer)).toEqual({
      ...page(body.toString()),
      ...coded,
      vary: 'Accept-Encoding, Accept-Language, Cookie',
    });
    expect(headers['content-length']).toBe(String(body.length));
  });

  it.each(lines)('answers %s with the headers of a line', async (_, request, status, more) => {
    const [method = '', target = ''] = request.split(' ');
    const answer = await ask(
      getPort(name),
      target,
      { 'Accept-Language': 'en', 'Content-Length': '0' },
      method,
    );
    expect([answer.status, readHeaders(answer)]).toEqual([status, { ...line, ...more }]);
  });

  it('answers a stored choice without a page, and lets nobody keep that', async () => {
    const body = refusal;
    const [answer] = readAnswers(
      await exchange(
        getPort(name),
        `POST /consent HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    const { 'set-cookie': cookie, ...rest } = readHeaders(answer as RawAnswer);
    expect(answer?.status).toBe(204);
    expect(cookie).toMatch(/^consent=\S+; Path=\/; .*SameSite=Lax/);
    expect(rest).toEqual({ ...inert, 'cache-control': 'no-store' });
  });
});
