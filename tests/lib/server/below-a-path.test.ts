import { describe, expect, it } from 'vitest';
import { ask, line } from './ask.ts';
import { makeSmallSite, textOf } from './small-site.ts';

const of = makeSmallSite({ siteUrl: 'http://a.example/x/y' });
const askBelow = (target: string, fields = {}, method = 'GET') => ask(target, fields, { of, method });

describe('a site below a path', () => {
  it('has its pages there, in whatever form the address is asked for', () => {
    for (const target of ['/x/y/en', '/x/y/en?z', 'http://a.example/x/y/en']) {
      const { status, body, path } = askBelow(target);
      expect([status, body, path]).toEqual([200, textOf('/en', '2026-01-01'), '/en']);
    }
  });

  it.each([
    ['/x/y', 308, '/x/y/'],
    ['/x/y/', 307, '/x/y/cs'],
    ['/x/y/privacy', 307, '/x/y/cs/privacy'],
    ['/x/y/EN/', 308, '/x/y/en'],
    ['/x/y//%65n', 308, '/x/y/en'],
    ['/x/y/th/choice/statistics', 303, '/x/y/th/choice/unsaved'],
  ])('leads on from %s there', (target, status, location) => {
    const answer = askBelow(target, { 'accept-language': 'cs' });
    expect([answer.status, answer.headers.Location]).toEqual([status, location]);
  });

  it.each(['/', '/en', '/x', '/x/', '/x/yy', '/x/y.', '/X/y/en', '//x/y/en', '/%78/y/en', '/robots.txt'])(
    'has nothing at %s',
    (target) => {
      const text = 'There is no page at this address.';
      expect(askBelow(target)).toEqual({
        status: 404,
        headers: line(text),
        body: `${text}\n`,
        path: undefined,
      });
    },
  );

  it('has its own page for what it does not know, and refuses what is malformed', () => {
    expect(askBelow('/x/y/en/z')).toMatchObject({ status: 404, body: textOf('/en/404', '2026-01-01') });
    expect(askBelow('/x/y/../en').status).toBe(400);
    expect(askBelow('/x/y/en', {}, 'POST').status).toBe(405);
    expect(askBelow('/x/y/consent').headers.Allow).toBe('POST');
  });

  it('says how it is there, and to who asks our server itself', () => {
    for (const target of ['/x/y/healthz', '/healthz'])
      expect(askBelow(target)).toMatchObject({ status: 200, body: 'ok b1 2026-01-01\n', path: '/healthz' });
  });
});
