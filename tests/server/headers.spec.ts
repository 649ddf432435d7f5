import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNginx } from './nginx.ts';
import { ask, exchange, type RawAnswer, readAnswers } from './raw.ts';
import { findPort, type Running, site, startOurs } from './running.ts';

// Written out by hand: what a client of either server sees, whatever the code that makes it thinks. An answer has these
// headers and no others, but for those that frame it (Date, Connection, Content-Length, Server).

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-frame-options': 'DENY',
};

/** What is no page may do nothing. */
const inert = {
  ...always,
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

const line = { ...inert, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

const etag = /^"[0-9a-f]{22}\.br"$/;
const coded = { 'content-encoding': 'br', vary: 'Accept-Encoding', etag: expect.stringMatching(etag) };
const fresh = { 'cache-control': 'public, no-cache' };
const kept = { 'cache-control': 'public, max-age=86400' };
const hidden = { 'x-robots-tag': 'noindex' };

const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const find = (html: string, element: string) =>
  new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1];
const page = (html: string) => ({
  ...always,
  ...fresh,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    `default-src 'none'; script-src ${hash(find(html, 'script'))}; style-src ${hash(find(html, 'style'))}; ` +
    "connect-src 'self'; form-action 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'",
});

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
  [
    '/og.png',
    {
      ...kept,
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
      etag: expect.stringMatching(/^"[0-9a-f]{22}\."$/),
    },
  ],
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

let ours: Running;
let nginx: Running;
beforeAll(async () => {
  // On the day whose pages nginx serves.
  ours = await startOurs(site, Date.parse('2026-11-23T12:00:00Z') - Date.now());
  nginx = await startNginx(ours.port);
});
afterAll(async () => {
  await nginx.stop();
  await ours.stop();
});

const framing = ['date', 'server', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];
const read = ({ headers }: RawAnswer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !framing.includes(name)));
const wish = { 'Accept-Encoding': 'br', 'Accept-Language': 'en' };

describe.each(['ours', 'nginx'] as const)('%s', (name) => {
  const port = () => (name === 'ours' ? ours : nginx).port;

  it.each(['/en', '/th/privacy', '/cs/cookies', '/en/privacy/history', '/en/privacy/2026-11-22'])(
    'answers %s with the headers of a page, whole, to HEAD, and unchanged',
    async (path) => {
      const html = (await ask(port(), path)).body.toString();
      const { 'content-type': _, ...unchanged } = page(html);
      const whole = await ask(port(), path, wish);
      expect([whole.status, read(whole)]).toEqual([200, { ...page(html), ...coded }]);
      const head = await ask(port(), path, wish, 'HEAD');
      expect([head.status, read(head)]).toEqual([200, read(whole)]);
      const again = await ask(port(), path, { ...wish, 'If-None-Match': whole.headers.etag ?? '' });
      const { 'content-encoding': __, ...named } = coded;
      expect([again.status, read(again)]).toEqual([304, { ...unchanged, ...named }]);
    },
  );

  it.each(files)('answers %s with these headers', async (path, headers) => {
    const answer = await ask(port(), path, wish);
    expect([answer.status, read(answer)]).toEqual([200, { ...inert, ...headers }]);
  });

  it.each(['/robots.txt', '/.well-known/security.txt'])('answers %s as plain text', async (path) => {
    const { 'content-type': type, etag: tag, ...rest } = read(await ask(port(), path));
    expect(type).toMatch(/^text\/plain(; charset=utf-8)?$/);
    expect(tag).toMatch(/^"[0-9a-f]{22}\."$/);
    expect({ ...rest, vary: '' }).toEqual({ ...inert, ...fresh, vary: '' });
  });

  it('answers what does not exist with a page in the reader’s language', async () => {
    const { status, body, headers } = await ask(port(), '/nothing', { 'Accept-Language': 'en' });
    const answer = await ask(port(), '/nothing', wish);
    expect(status).toBe(404);
    expect(read(answer)).toEqual({
      ...page(body.toString()),
      ...coded,
      vary: 'Accept-Encoding, Accept-Language, Cookie',
    });
    expect(headers['content-length']).toBe(String(body.length));
  });

  it.each(lines)('answers %s with the headers of a line', async (_, request, status, more) => {
    const [method = '', target = ''] = request.split(' ');
    const answer = await ask(port(), target, { 'Accept-Language': 'en', 'Content-Length': '0' }, method);
    expect([answer.status, read(answer)]).toEqual([status, { ...line, ...more }]);
  });

  it('answers a stored choice without a page, and lets nobody keep that', async () => {
    const body = 'choice=reject&return=/en';
    const [answer] = readAnswers(
      await exchange(
        port(),
        `POST /consent HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    const { 'set-cookie': cookie, ...rest } = read(answer as RawAnswer);
    expect(answer?.status).toBe(204);
    expect(cookie).toMatch(/^consent=\S+; Path=\/; .*SameSite=Lax/);
    expect(rest).toEqual({ ...inert, 'cache-control': 'no-store' });
  });
});

const form = 'Content-Type: application/x-www-form-urlencoded';

/** What nginx refuses by itself, and what it says where our server does not answer. */
const refusals: [what: string, request: string, status: number][] = [
  ['no request at all', 'hello\r\n\r\n', 400],
  ['a path that cannot be decoded', 'GET /% HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a path out of the site', 'GET /../x HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a request without Host', 'GET /en HTTP/1.1\r\n\r\n', 400],
  [
    'headers that are too large',
    `GET /en HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    400,
  ],
  ['a request line that is too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 414],
  ['a version that it does not speak', 'GET /en HTTP/3.0\r\nHost: localhost\r\n\r\n', 505],
  [
    'a coding that it does not know',
    'POST /consent HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n',
    501,
  ],
  [
    'a form that is too large',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nContent-Length: 4097\r\n\r\n`,
    413,
  ],
  [
    'chunks that are too large',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n${'a'.repeat(8192)}\r\n0\r\n\r\n`,
    413,
  ],
  [
    'chunks that are none',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n`,
    400,
  ],
];

it.each(refusals)('nginx refuses %s with the headers of every answer', async (_, request, status) => {
  const [answer] = readAnswers(await exchange(nginx.port, request));
  expect(answer?.status).toBe(status);
  const { 'content-type': type, ...rest } = read(answer as RawAnswer);
  expect(type).toMatch(/^text\/(html|plain)/);
  expect(rest).toEqual({ ...inert, 'cache-control': 'no-store' });
  expect(answer?.body.toString()).not.toMatch(/nginx\/\d/);
});

it('nginx says that the site does not answer with the headers of every answer', async () => {
  const alone = await startNginx(await findPort());
  const answers = await Promise.all([
    ask(alone.port, '/nothing'),
    ask(alone.port, '/', { 'If-None-Match': '"x"' }),
    ask(alone.port, '/consent', { 'Content-Length': '0' }, 'POST'),
    ask(alone.port, '/en/privacy', {}, 'TRACE'),
    ask(alone.port, '/healthz'),
  ]);
  await alone.stop();
  for (const answer of answers) {
    expect([answer.status, read(answer)]).toEqual([502, line]);
    expect(answer.body.toString()).toBe('The site does not answer at the moment. Try again in a minute.\n');
  }
});
