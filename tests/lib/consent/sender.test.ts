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
    ['another port', 'http://localhost:3000', 'localhost:3001', false],
    ['a port where there is none', 'http://localhost:3000', 'localhost', false],
    ['the same port', 'http://localhost:3000', 'localhost:3000', true],
    [
      'https, as in front of our server there may be another',
      'https://localhost:3000',
      'localhost:3000',
      true,
    ],
    ['another scheme', 'ftp://localhost:3000', 'localhost:3000', false],
    ['a path behind it', 'http://localhost:3000/', 'localhost:3000', false],
    ['a name before it', 'http://me@localhost:3000', 'localhost:3000', false],
    ['a host that only begins so', 'http://localhost:3000.evil.example', 'localhost:3000', false],
    ['two origins', 'http://localhost:3000 http://localhost:3000', 'localhost:3000', false],
    ['something that is no origin', 'localhost:3000', 'localhost:3000', false],
    ['nothing', '', 'localhost:3000', false],
    ['an own origin to no host', 'http://localhost:3000', '', false],
  ])('compares origins over http whole: %s', (_, origin, to, verdict) => {
    expect(isFromHere(send(undefined, origin, to))).toBe(verdict);
    expect(isFromHere(send('same-origin', origin, to))).toBe(verdict);
  });

  it('takes an origin for another’s where the request names no host', () => {
    const headers = send(undefined, 'http://localhost:3000');
    headers.delete('host');
    expect(isFromHere(headers)).toBe(false);
  });
});
