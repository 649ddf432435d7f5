import { describe, expect, it } from 'vitest';
import { always, inert } from './expected.ts';
import { ask, exchange, readAnswers } from './raw.ts';
import { names, runServers } from './servers.ts';

const getPort = runServers();

describe.each(names)('%s', (name) => {
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
      const answer = await ask(getPort(name), target, headers, method);
      // RFC 9112 §3.2 lets an empty Host through.
      if (_ !== 'no host') expect(Math.floor(answer.status / 100)).toBe(4);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers).toMatchObject(always);
      expect(answer.body.toString()).not.toMatch(/ at .+:\d+:\d+|node_modules/);
    },
  );

  it.each([
    ['no request at all', 'hello\r\n\r\n'],
    ['a request without Host', 'GET /th HTTP/1.1\r\n\r\n'],
    ['a space in the target', 'GET /th x HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a broken header', 'GET /th HTTP/1.1\r\nHost: localhost\r\nNo colon\r\nConnection: close\r\n\r\n'],
  ])('refuses %s', async (_, bytes) => {
    const [answer] = readAnswers(await exchange(getPort(name), bytes));
    expect(answer?.status).toBe(400);
    expect(answer?.headers).toMatchObject(inert);
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
    const [answer] = readAnswers(await exchange(getPort(name), bytes));
    expect(answer?.status).toBe(status);
    expect(answer?.headers).toMatchObject(always);
  });

  it.each([
    ['POST', '/th/privacy', 'GET, HEAD'],
    ['DELETE', '/favicon.ico', 'GET, HEAD'],
    ['TRACE', '/th/privacy', 'GET, HEAD'],
    ['OPTIONS', '/nothing', 'GET, HEAD'],
    ['GET', '/consent', 'POST'],
    ['HEAD', '/consent', 'POST'],
    ['DELETE', '/consent', 'POST'],
    ['TRACE', '/consent', 'POST'],
  ])('says of %s %s what is allowed instead', async (method, path, allowed) => {
    const { status, headers } = await ask(
      getPort(name),
      path,
      method === 'POST' ? { 'Content-Length': '0' } : {},
      method,
    );
    expect([status, headers.allow]).toEqual([405, allowed]);
  });
});

it.each([
  ['no Host', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two hosts', 'GET /en HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', 400],
  ['to be a proxy', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405],
  ['an expectation', 'GET /en HTTP/1.1\r\nHost: localhost\r\nExpect: foo\r\n\r\n', 417],
  ['a broken request line', 'hello\r\n\r\n', 400],
])('ours refuses %s with the headers of every answer', async (_, bytes, status) => {
  const [answer] = readAnswers(await exchange(getPort('ours'), bytes));
  expect(answer?.status).toBe(status);
  expect(answer?.headers).toMatchObject(always);
});

it('ours ends a connection whose headers do not come', async () => {
  const begin = performance.now();
  const [answer] = readAnswers(await exchange(getPort('ours'), 'GET /th HTTP/1.1\r\nHost: loc'));
  expect(answer?.status).toBe(408);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
