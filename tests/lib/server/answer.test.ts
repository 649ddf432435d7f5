import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeQuestion } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';
import { answer } from '#lib/server/answer.ts';
import { writeAnswerCookie, writeChoiceCookie } from '../../choice-cookie.ts';
import { always } from '../dist/written-headers.ts';
import { ask, line, moment, site } from './ask.ts';
import { makeSmallSite, textOf } from './small-site.ts';

describe('a page', () => {
  it('is sent with every header, whatever follows its path', () => {
    const { status, headers, body, path } = ask('/en?a=/cs');
    expect([status, path, body]).toEqual([200, '/en', textOf('/en', '2026-01-01')]);
    expect(headers).toEqual({
      ...always,
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
  const question = makeQuestion([...cookies]);
  const write = (from: string, ...granted: string[]) => ({
    cookie: writeChoiceCookie(question, from, ...granted),
  });

  it.each<[string, object, string, string]>([
    ['no cookie', {}, 'strict', '"'],
    ['a no', write(day), 'strict', '"'],
    ['a yes to one', write(day, 'statistics'), 'statistics', 'statistics"'],
    ['a yes to both', write(day, 'statistics', 'advertising'), 'both', 'statistics.advertising"'],
    ['a yes that has no variant', write(day, 'advertising'), 'strict', '"'],
    ['what is no choice', { cookie: 'consent=yes' }, 'strict', '"'],
    [
      'a yes to both, and the signal',
      { ...write(day, 'statistics', 'advertising'), 'sec-gpc': '1' },
      'statistics',
      'statistics"',
    ],
    [
      'a yes to both, and no signal',
      { ...write(day, 'statistics', 'advertising'), 'sec-gpc': '0' },
      'both',
      'statistics.advertising"',
    ],
    [
      'a yes in spite of it',
      {
        cookie: writeAnswerCookie(question, day, { statistics: 'yes', advertising: 'anyway' }),
        'sec-gpc': '1',
      },
      'both',
      'statistics.advertising"',
    ],
  ])('allows what was granted, by its own ETag: %s', (_, fields, csp, etag) => {
    const { headers } = ask('/en', fields, { now, of });
    expect(headers['Content-Security-Policy']).toBe(csp);
    expect(headers.ETag.replace(/^.*?\.\.?(?=[a-z"])/, '')).toBe(etag);
    expect(headers.Vary).toBe('Accept-Encoding, Cookie, Sec-GPC');
    expect(headers['Set-Cookie']).toBeUndefined();
  });

  it('removes a choice that has ended, on whatever page it is sent', () => {
    const { headers } = ask('/en', write('2025-11-22', 'statistics'), { now, of });
    expect(headers['Content-Security-Policy']).toBe('strict');
    expect(headers['Set-Cookie']).toBe('consent=; Path=/; Max-Age=0; SameSite=Lax');
  });
});
