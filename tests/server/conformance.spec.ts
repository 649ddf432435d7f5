import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeChoice } from '#lib/consent/choice.ts';
import { outcomes } from '#lib/consent/outcomes.ts';
import { getFingerprint } from '#lib/consent/registry.ts';
import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import type { Manifest } from '#lib/dist/manifest.ts';
import { startNginx } from './nginx.ts';
import { ask, exchange, type RawAnswer, readAnswers } from './raw.ts';
import { findPort, type Running, site, startOurs } from './running.ts';

const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));
const [folder] = manifest.folders;
const entries = Object.entries(folder?.entries ?? {});
const readFile = (path: string) => readFileSync(`${site}/${folder?.from}/${folder?.entries[path]?.file}`);
const security = Object.entries(getSecurityHeaders(manifest.siteUrl.startsWith('https:')));

/** The cookies of a visitor to whom a page tells the truth about the choice that was made. */
const getCookies = (path: string): Record<string, string> => {
  const granted = outcomes.get(path.split('/')[3] ?? '');
  const day = String(folder?.from);
  return granted ? { Cookie: `consent=${serializeChoice({ granted, day }, getFingerprint())}` } : {};
};

/** The servers run on the day whose pages nginx serves. */
const noon = 12 * 3_600_000;

let ours: Running;
let nginx: Running;
beforeAll(async () => {
  ours = await startOurs(site, Number(folder?.begins) + noon - Date.now());
  nginx = await startNginx(ours.port);
});
afterAll(async () => {
  await nginx.stop();
  await ours.stop();
});

describe.each(['ours', 'nginx'] as const)('%s', (name) => {
  const port = () => (name === 'ours' ? ours : nginx).port;

  it.each(entries)('serves %s as the manifest says, in every coding', async (path, entry) => {
    const bytes = readFile(path);
    for (const [accepted, coding, decode] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['identity', 'identity', (body: Buffer) => body],
    ] as const) {
      const { status, headers, body } = await ask(port(), path, {
        'Accept-Encoding': accepted,
        ...getCookies(path),
      });
      expect(status).toBe(entry.status);
      for (const [header, value] of Object.entries({ ...Object.fromEntries(security), ...entry.headers }))
        expect(headers[header.toLowerCase()]).toBe(value);
      const isCoded = coding !== 'identity' && coding in entry.hashes;
      expect(headers['content-encoding']).toBe(isCoded ? coding : undefined);
      if (Object.keys(entry.hashes).length > 1 && isCoded) expect(headers.vary).toContain('Accept-Encoding');
      expect((isCoded ? decode(body) : body).equals(bytes)).toBe(true);
    }
  });

  it.each([
    ['/th/choice/statistics', '/th/choice/unsaved', {}],
    ['/th/choice/statistics', '/th/choice/necessary', getCookies('/th/choice/necessary')],
    ['/th/choice/unsaved', '/th/choice/statistics', getCookies('/th/choice/statistics')],
  ])('leads from %s to what is so, %s', async (path, location, cookies) => {
    const answer = await ask(port(), path, cookies);
    expect([answer.status, answer.headers.location]).toEqual([303, location]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await ask(port(), location, cookies)).status).toBe(200);
  });

  it('answers HEAD as GET, without a body', async () => {
    const get = await ask(port(), '/th/privacy');
    const head = await ask(port(), '/th/privacy', {}, 'HEAD');
    expect(head.body.length).toBe(0);
    const { date: _, ...own } = head.headers;
    expect(get.headers).toMatchObject(own);
    expect(head.headers['content-length']).toBe(String(readFile('/th/privacy').length));
  });

  it.each(['br', 'gzip', 'identity'])(
    'answers 304 to its own strong ETag (%s), and 200 to any other',
    async (coding) => {
      const send = (etag: string) =>
        ask(port(), '/cs/privacy', { 'Accept-Encoding': coding, 'If-None-Match': etag });
      const { headers } = await ask(port(), '/cs/privacy', { 'Accept-Encoding': coding });
      const { etag = '' } = headers;
      expect(etag).toMatch(/^"[^"]+"$/);
      for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await send(value);
        expect([value, answer.status, answer.body.length]).toEqual([value, 304, 0]);
        expect(answer.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' });
        expect(answer.headers['content-security-policy']).toBe(headers['content-security-policy']);
      }
      expect((await send('"other"')).status).toBe(200);
    },
  );

  it('answers 304 whatever the request says to caches, and 412 to a precondition that is not met', async () => {
    const { headers } = await ask(port(), '/cs/privacy');
    const { etag = '' } = headers;
    const send = async (more: Record<string, string>) => (await ask(port(), '/cs/privacy', more)).status;
    expect(await send({ 'If-None-Match': etag, 'Cache-Control': 'no-cache' })).toBe(304);
    expect(await send({ 'If-Match': '"other"' })).toBe(412);
    expect(await send({ 'If-Match': `W/${etag}` })).toBe(412);
    for (const value of [etag, `"other", ${etag}`, '*']) expect(await send({ 'If-Match': value })).toBe(200);
  });

  it.each([
    ['//th', 308],
    ['/cs//privacy', 308],
    ['/%74h', 308],
    ['/cs/%70rivacy', 308],
    ['/%2f%2fth', 308],
    ['/./th', 404],
    ['/th/./privacy', 404],
    ['/th/x/../privacy', 400],
    ['/th#x', 404],
  ])('serves no page at %s, which is not its address', async (path, status) => {
    expect((await ask(port(), path)).status).toBe(status);
  });

  it('gives one day’s page for another’s to nobody: not by time, nor in part', async () => {
    const whole = readFile('/cs/privacy');
    for (const asked of [
      { 'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString() },
      { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
      { Range: 'bytes=0-9' },
      { Range: 'bytes=0-9', 'If-Range': new Date().toUTCString() },
      { Range: 'bytes=-1,0-0' },
    ]) {
      const { status, headers, body } = await ask(port(), '/cs/privacy', asked);
      expect([status, body.equals(whole)]).toEqual([200, true]);
      expect(headers['last-modified']).toBe(undefined);
      expect(headers['accept-ranges']).toBe(undefined);
    }
  });

  it('makes the ETag of what is sent, so that a copy of dist/ without its times is the same site', async () => {
    for (const [coding, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', ''],
    ] as const) {
      const { headers, body } = await ask(port(), '/th/privacy', { 'Accept-Encoding': coding });
      const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding ? gunzipSync(body) : body;
      const hash = createHash('sha256').update(plain).digest('hex').slice(0, 22);
      expect(headers.etag).toBe(`"${hash}.${encoding}"`);
    }
  });

  it.each([
    ['POST', '/th/privacy', 'GET, HEAD'],
    ['DELETE', '/og.png', 'GET, HEAD'],
    ['TRACE', '/th/privacy', 'GET, HEAD'],
    ['OPTIONS', '/nothing', 'GET, HEAD'],
    ['GET', '/consent', 'POST'],
    ['HEAD', '/consent', 'POST'],
    ['DELETE', '/consent', 'POST'],
    ['TRACE', '/consent', 'POST'],
  ])('says of %s %s what is allowed instead', async (method, path, allowed) => {
    const { status, headers } = await ask(
      port(),
      path,
      method === 'POST' ? { 'Content-Length': '0' } : {},
      method,
    );
    expect([status, headers.allow]).toEqual([405, allowed]);
  });

  it('gives each coding an ETag of its own', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (coding) => (await ask(port(), '/en/privacy', { 'Accept-Encoding': coding })).headers.etag,
      ),
    );
    expect(new Set(etags).size).toBe(3);
  });

  it.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip;q=1', 'gzip'],
    ['gzip;q=0, br', 'br'],
    ['identity;q=0', undefined],
    ['compress', undefined],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, coding) => {
    const { status, headers } = await ask(port(), '/th/privacy', { 'Accept-Encoding': accepted });
    expect([status, headers['content-encoding']]).toEqual([200, coding]);
  });

  it('ignores the query of a page', async () => {
    const { status, body } = await ask(port(), '/en/privacy?utm_source=x');
    expect(status).toBe(200);
    expect(body.equals(readFile('/en/privacy'))).toBe(true);
  });

  it('answers in order what is asked in one go', async () => {
    const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
    const bytes = await exchange(
      port(),
      request('/th') + request('/nothing') + request('/cs/cookies') + request('/en', 'Connection: close\r\n'),
    );
    const answers = readAnswers(bytes);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 200]);
    expect(answers[0]?.body.equals(readFile('/th'))).toBe(true);
    expect(answers[2]?.body.equals(readFile('/cs/cookies'))).toBe(true);
    expect(answers[3]?.body.equals(readFile('/en'))).toBe(true);
  });

  it('understands the absolute form of a target', async () => {
    const { status, body } = await ask(port(), 'http://localhost/th/privacy');
    expect([status, body.equals(readFile('/th/privacy'))]).toEqual([200, true]);
  });

  it.each([
    ['/', 307, '/cs'],
    ['/privacy', 307, '/cs/privacy'],
    ['/cookies?x=1', 307, '/cs/cookies'],
    ['/privacy/', 308, '/privacy'],
    ['/CS/privacy', 308, '/cs/privacy'],
    ['/cs//privacy/', 308, '/cs/privacy'],
  ])('redirects %s with %d to %s, by path alone', async (path, status, location) => {
    const answer = await ask(port(), path, { 'Accept-Language': 'en;q=0.1, cs', Host: 'evil.example' });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
    if (status === 307) expect(answer.headers.vary).toBe('Accept-Language, Cookie');
    for (const [header, value] of security) expect(answer.headers[header.toLowerCase()]).toBe(value);
  });

  it.each([
    ['/th/nothing', 'th'],
    ['/nothing', 'cs'],
    ['/.git/config', 'cs'],
    ['/manifest.json', 'cs'],
    ['/th/privacy.html', 'th'],
  ])('answers %s with the 404 page in %s', async (path, locale) => {
    const { status, headers, body } = await ask(port(), path, { 'Accept-Language': 'cs' });
    expect(status).toBe(404);
    expect(body.equals(readFile(`/${locale}/404`))).toBe(true);
    expect(headers['content-security-policy']).toBe(
      folder?.entries[`/${locale}/404`]?.headers['Content-Security-Policy'],
    );
  });

  it.each([
    ['a bad percent-encoding', 'GET', '/%', {}],
    ['a path that climbs', 'GET', '/..%2f..%2fpackage.json', {}],
    ['a NUL byte', 'GET', '/th/%00', {}],
    ['bytes that are not UTF-8', 'GET', '/th/%ff%fe', {}],
    ['a path of 10,000 characters', 'GET', `/${'a'.repeat(10_000)}`, {}],
    ['a header of 20 KB', 'GET', '/th', { 'X-Large': 'a'.repeat(20_480) }],
    ['the asterisk form', 'GET', '*', {}],
    ['the asterisk form of OPTIONS', 'OPTIONS', '*', {}],
    ['POST to a page', 'POST', '/th/privacy', { 'Content-Length': '0' }],
    ['DELETE', 'DELETE', '/th/privacy', {}],
    ['TRACE', 'TRACE', '/th/privacy', {}],
    ['an unknown method', 'BREW', '/th/privacy', {}],
    ['GET of the consent endpoint', 'GET', '/consent', {}],
    ['no host', 'GET', '/th', { Host: '' }],
    ['two lengths', 'POST', '/consent', { 'Content-Length': '5\r\nContent-Length: 6' }],
    ['a length and chunks', 'POST', '/consent', { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' }],
    ['a host that is none', 'GET', '/th', { Host: 'u@evil.example/x' }],
    ['a host with a space', 'GET', '/th', { Host: 'a b' }],
  ] as [string, string, string, Record<string, string>][])(
    'refuses %s with 4xx',
    async (_, method, target, headers) => {
      const answer = await ask(port(), target, headers, method);
      // RFC 9112 §3.2 lets an empty Host through.
      if (_ !== 'no host') expect(Math.floor(answer.status / 100)).toBe(4);
      expect(answer.status).toBeLessThan(500);
      for (const [header, value] of security) expect(answer.headers[header.toLowerCase()]).toBe(value);
      expect(answer.body.toString()).not.toMatch(/ at .+:\d+:\d+|node_modules/);
    },
  );

  it.each([
    ['no request at all', 'hello\r\n\r\n'],
    ['a request without Host', 'GET /th HTTP/1.1\r\n\r\n'],
    ['a space in the target', 'GET /th x HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a broken header', 'GET /th HTTP/1.1\r\nHost: localhost\r\nNo colon\r\nConnection: close\r\n\r\n'],
  ])('refuses %s', async (_, bytes) => {
    const [answer] = readAnswers(await exchange(port(), bytes));
    expect(answer?.status).toBe(400);
    for (const [header, value] of security) expect(answer?.headers[header.toLowerCase()]).toBe(value);
    expect(answer?.headers['content-security-policy']).toBe(emptyCsp);
  });

  it.each([
    ['another version of HTTP', 'GET /th HTTP/2.0\r\nHost: localhost\r\n\r\n', 505],
    [
      'a form in a coding that nobody asked for',
      'POST /consent HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
      501,
    ],
    [
      'a form that says it is too large',
      'POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000000\r\n\r\n',
      413,
    ],
  ])('refuses %s', async (_, bytes, status) => {
    const [answer] = readAnswers(await exchange(port(), bytes));
    expect(answer?.status).toBe(status);
    for (const [header, value] of security) expect(answer?.headers[header.toLowerCase()]).toBe(value);
  });

  it('serves a page to HTTP/1.0, which knows no Host', async () => {
    const [answer] = readAnswers(await exchange(port(), 'GET /th HTTP/1.0\r\n\r\n'));
    expect([answer?.status, answer?.body.equals(readFile('/th'))]).toEqual([200, true]);
  });

  it('answers first what was asked first, and then refuses what came behind it', async () => {
    const body = 'choice=reject&return=/th';
    const head = `POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
    const bytes = await exchange(port(), `${head}\r\n\r\n${body}garbage\r\n\r\n`);
    expect(readAnswers(bytes).map(({ status }) => status)).toEqual([204, 400]);
  });

  it('stores a choice through the consent endpoint', async () => {
    const body = 'choice=reject&return=/th';
    const form = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(body.length),
    };
    const head = Object.entries({ Host: 'localhost', Connection: 'close', Accept: 'text/html', ...form }).map(
      (pair) => pair.join(': '),
    );
    const [answer] = readAnswers(
      await exchange(port(), `POST /consent HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`),
    );
    expect(answer?.status).toBe(303);
    expect(answer?.headers).toMatchObject({ location: '/th/choice/necessary', 'cache-control': 'no-store' });
    expect(answer?.headers['set-cookie']).toMatch(/^consent=1\./);
    for (const [header, value] of security) expect(answer?.headers[header.toLowerCase()]).toBe(value);
  });

  it.each([
    [20, 20],
    [180, 180],
    [1400, 180],
  ])(
    'removes %d cookies of a withdrawn purpose, as many as a browser keeps of a site',
    async (sent, removed) => {
      const cookies = Array.from({ length: sent }, (_, index) => `_ga_${index}=`).join(';');
      const body = 'choice=reject&return=/th';
      const fields = [
        'Host: localhost',
        'Connection: close',
        `Cookie: ${cookies}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
      ];
      const [answer] = readAnswers(
        await exchange(port(), `POST /consent HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n${body}`),
      );
      expect(answer?.status).toBe(204);
      expect(answer?.headers['set-cookie']?.match(/_ga_\d+=; Path=\/; Max-Age=0/g)).toHaveLength(removed);
    },
  );

  it('says that it is well, and which build and day it serves', async () => {
    const { status, body } = await ask(port(), '/healthz');
    expect([status, body.toString()]).toEqual([200, `ok ${manifest.build} ${folder?.from}\n`]);
  });
});

it.each([
  ['no Host', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two hosts', 'GET /en HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', 400],
  ['to be a proxy', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405],
  ['an expectation', 'GET /en HTTP/1.1\r\nHost: localhost\r\nExpect: foo\r\n\r\n', 417],
  ['a broken request line', 'hello\r\n\r\n', 400],
])('ours refuses %s with the headers of every answer', async (_, bytes, status) => {
  const [answer] = readAnswers(await exchange(ours.port, bytes));
  expect(answer?.status).toBe(status);
  for (const [header, value] of security) expect(answer?.headers[header.toLowerCase()]).toBe(value);
});

it('nginx sends the headers of every answer where our server does not answer', async () => {
  const alone = await startNginx(await findPort());
  const { status, headers } = await ask(alone.port, '/nothing');
  const page = await ask(alone.port, '/th/privacy', { 'If-None-Match': '"x"' });
  await alone.stop();
  expect(status).toBe(502);
  expect(headers['content-security-policy']).toBe(emptyCsp);
  // A page that somebody has already is a page of its own, as long as there is nobody to compare it.
  expect([page.status, page.body.equals(readFile('/th/privacy'))]).toEqual([200, true]);
  for (const [header, value] of security) expect(headers[header.toLowerCase()]).toBe(value);
});

it('nginx gets from our server what it does not find in its own copy', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(site, copy, { recursive: true, verbatimSymlinks: true });
  for (const coding of ['', '.br', '.gz']) rmSync(join(copy, `${folder?.from}/en/privacy.html${coding}`));
  const other = await startNginx(ours.port, copy);
  const answers = [await ask(other.port, '/en/privacy'), await ask(ours.port, '/en/privacy')];
  await other.stop();
  rmSync(copy, { recursive: true });
  const [{ headers: passed, ...whole }, { headers: own, ...direct }] = answers as [RawAnswer, RawAnswer];
  expect([whole.status, whole.body.equals(direct.body), passed.etag]).toEqual([200, true, own.etag]);
});

it('ours takes a choice at the address of the form in any of its forms', async () => {
  for (const target of ['/consent?x=1', 'http://localhost/consent']) {
    const body = 'choice=reject&return=/th';
    const head = `Host: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
    const [answer] = readAnswers(
      await exchange(ours.port, `POST ${target} HTTP/1.1\r\n${head}\r\n\r\n${body}`),
    );
    expect([target, answer?.status]).toEqual([target, 204]);
  }
});

it('ours ends a connection whose headers do not come', async () => {
  const begin = performance.now();
  const [answer] = readAnswers(await exchange(ours.port, 'GET /th HTTP/1.1\r\nHost: loc'));
  expect(answer?.status).toBe(408);
  expect(performance.now() - begin).toBeLessThan(10_000);
});

it('ours refuses a form of more than 4 KB', async () => {
  const body = `choice=reject&return=/th&x=${'a'.repeat(5000)}`;
  const head = `Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
  const [answer] = readAnswers(await exchange(ours.port, `POST /consent HTTP/1.1\r\n${head}\r\n\r\n${body}`));
  expect(answer?.status).toBe(413);
});
