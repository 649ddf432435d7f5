// What a browser says of where a form stood, and what is made of it. A page can forge none of these headers; only a
// program that is no browser can, and it has no visitor's answer to give.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFromHere } from '#lib/consent/sender.ts';

const host = 'site.example:8443';

/** Columns: `Origin`. Rows: `Sec-Fetch-Site`. The site is at https, and the request came to it there. */
const origins = [
  undefined,
  `https://${host}`,
  'null',
  'https://site.example',
  `http://${host}`,
  'https://evil.example',
];
const verdicts: [site: string | undefined, ...verdict: boolean[]][] = [
  // no Origin, own, null, own but for the port, own over http, another
  ['same-origin', true, true, true, false, false, false],
  ['none', true, true, true, false, false, false],
  [undefined, true, true, false, false, false, false],
  ['same-site', false, false, false, false, false, false],
  ['cross-site', false, false, false, false, false, false],
  ['', false, false, false, false, false, false],
  ['Same-Origin', false, false, false, false, false, false],
  ['same-origin, same-origin', false, false, false, false, false, false],
  ['same-origin, cross-site', false, false, false, false, false, false],
];
const table = verdicts.flatMap(([site, ...row]) =>
  origins.map((origin, index) => ({ site, origin, verdict: row[index] })),
);

const send = (site: string | undefined, origin: string | undefined, to: string | undefined = host) => {
  const headers = { 'Sec-Fetch-Site': site, Origin: origin, Host: to };
  return new Headers(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('isFromHere', () => {
  it.each(table)('$site, from $origin: $verdict', ({ site, origin, verdict }) => {
    vi.stubEnv('SITE_URL', `https://${host}`);
    expect(isFromHere(send(site, origin))).toBe(verdict);
  });

  it.each([
    ['another port', 'http://localhost:4000', 'localhost:4001', false],
    ['a port where there is none', 'http://localhost:4000', 'localhost', false],
    ['the same port', 'http://localhost:4000', 'localhost:4000', true],
    [
      'https, as in front of our server there may be another',
      'https://localhost:4000',
      'localhost:4000',
      true,
    ],
    ['another scheme', 'ftp://localhost:4000', 'localhost:4000', false],
    ['a path behind it', 'http://localhost:4000/', 'localhost:4000', false],
    ['a name before it', 'http://me@localhost:4000', 'localhost:4000', false],
    ['a host that only begins so', 'http://localhost:4000.evil.example', 'localhost:4000', false],
    ['two origins', 'http://localhost:4000 http://localhost:4000', 'localhost:4000', false],
    ['something that is no origin', 'localhost:4000', 'localhost:4000', false],
    ['nothing', '', 'localhost:4000', false],
    ['an own origin to no host', 'http://localhost:4000', '', false],
  ])('compares origins over http whole: %s', (_, origin, to, verdict) => {
    expect(isFromHere(send(undefined, origin, to))).toBe(verdict);
    expect(isFromHere(send('same-origin', origin, to))).toBe(verdict);
  });

  it('takes an origin for another’s where the request names no host', () => {
    const headers = send(undefined, 'http://localhost:4000');
    headers.delete('host');
    expect(isFromHere(headers)).toBe(false);
  });

  it.each([
    ['by the name of the server behind it', '127.0.0.1:8080'],
    ['with the port that browsers leave out', 'site.example:443'],
    ['by no name', undefined],
  ])('knows the site’s own pages where a proxy asks for it %s', (_, to) => {
    vi.stubEnv('SITE_URL', 'https://site.example');
    const headers = (site: string | undefined, origin: string) => {
      const sent = send(site, origin, to);
      if (to === undefined) sent.delete('host');
      return sent;
    };
    expect(isFromHere(headers('same-origin', 'https://site.example'))).toBe(true);
    expect(isFromHere(headers(undefined, 'https://site.example'))).toBe(true);
    expect(isFromHere(headers('cross-site', 'https://site.example'))).toBe(false);
    expect(isFromHere(headers('same-origin', 'http://site.example'))).toBe(false);
    expect(isFromHere(headers(undefined, 'https://site.example:8443'))).toBe(false);
    expect(isFromHere(headers(undefined, 'https://evil.example'))).toBe(false);
  });
});
