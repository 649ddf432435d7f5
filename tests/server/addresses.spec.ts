import { describe, expect, it } from 'vitest';
import { always } from './expected.ts';
import { getCookies } from './outcome-cookies.ts';
import { ask, exchange, readAnswers } from './raw.ts';
import { folder, manifest, names, readPage, runServers } from './servers.ts';

const getPort = runServers();

describe.each(names)('%s', (name) => {
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
    expect((await ask(getPort(name), path)).status).toBe(status);
  });

  it('ignores the query of a page', async () => {
    const { status, body } = await ask(getPort(name), '/en/privacy?utm_source=x');
    expect(status).toBe(200);
    expect(body.equals(readPage('/en/privacy'))).toBe(true);
  });

  it('answers in order what is asked in one go', async () => {
    const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
    const bytes = await exchange(
      getPort(name),
      request('/th') + request('/nothing') + request('/cs/cookies') + request('/en', 'Connection: close\r\n'),
    );
    const answers = readAnswers(bytes);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 200]);
    expect(answers[0]?.body.equals(readPage('/th'))).toBe(true);
    expect(answers[2]?.body.equals(readPage('/cs/cookies'))).toBe(true);
    expect(answers[3]?.body.equals(readPage('/en'))).toBe(true);
  });

  it('understands the absolute form of a target', async () => {
    const { status, body } = await ask(getPort(name), 'http://localhost/th/privacy');
    expect([status, body.equals(readPage('/th/privacy'))]).toEqual([200, true]);
  });

  it.each([
    ['/', 307, '/cs'],
    ['/privacy', 307, '/cs/privacy'],
    ['/cookies?x=1', 307, '/cs/cookies'],
    ['/rights', 307, '/cs/rights'],
    ['/privacy/', 308, '/privacy'],
    ['/CS/privacy', 308, '/cs/privacy'],
    ['/cs//privacy/', 308, '/cs/privacy'],
  ])('redirects %s with %d to %s, by path alone', async (path, status, location) => {
    const answer = await ask(getPort(name), path, {
      'Accept-Language': 'en;q=0.1, cs',
      Host: 'evil.example',
    });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
    if (status === 307) expect(answer.headers.vary).toBe('Accept-Language, Cookie');
    expect(answer.headers).toMatchObject(always);
  });

  it.each([
    ['/th/nothing', 'th'],
    ['/nothing', 'cs'],
    ['/.git/config', 'cs'],
    ['/manifest.json', 'cs'],
    ['/th/privacy.html', 'th'],
  ])('answers %s with the 404 page in %s', async (path, locale) => {
    const { status, headers, body } = await ask(getPort(name), path, { 'Accept-Language': 'cs' });
    expect(status).toBe(404);
    expect(body.equals(readPage(`/${locale}/404`))).toBe(true);
    expect(headers['content-security-policy']).toBe(
      folder.entries[`/${locale}/404`]?.headers['Content-Security-Policy'],
    );
  });

  it.each([
    ['/th/choice/statistics', '/th/choice/unsaved', {}],
    ['/th/choice/statistics', '/th/choice/necessary', getCookies('/th/choice/necessary')],
    ['/th/choice/unsaved', '/th/choice/statistics', getCookies('/th/choice/statistics')],
  ])('leads from %s to what is so, %s', async (path, location, cookies) => {
    const answer = await ask(getPort(name), path, cookies);
    expect([answer.status, answer.headers.location]).toEqual([303, location]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await ask(getPort(name), location, cookies)).status).toBe(200);
  });

  it('serves a page to HTTP/1.0, which knows no Host', async () => {
    const [answer] = readAnswers(await exchange(getPort(name), 'GET /th HTTP/1.0\r\n\r\n'));
    expect([answer?.status, answer?.body.equals(readPage('/th'))]).toEqual([200, true]);
  });

  it('says that it is well, and which build and day it serves', async () => {
    const { status, body } = await ask(getPort(name), '/healthz');
    expect([status, body.toString()]).toEqual([200, `ok ${manifest.build} ${folder.from}\n`]);
  });
});
