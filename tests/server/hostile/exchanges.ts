import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Manifest } from '#lib/dist/manifest.ts';
import { refusal as choice } from '../refusal.ts';
import { site } from '../running.ts';

/** A request as it goes over the wire, and what must come back for it. */
export interface Exchange {
  bytes: string;
  status: number;
  body: Buffer;
  /** Whether nothing may come back for what is sent behind it. */
  isLast: boolean;
  /** Whether `100 Continue` may stand before its answer, and before no other. */
  isExpectant?: boolean;
}

const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));
const day = manifest.folders.findLast(({ begins }) => begins <= Date.now()) ?? manifest.folders[0];
const readPage = (path: string) => readFileSync(`${site}/${day?.from}/${day?.entries[path]?.file}`);
const paths = ['/en', '/cs', '/th', '/en/privacy', '/th/privacy', '/cs/cookies', '/robots.txt'];
const nothing = Buffer.alloc(0);
const host = 'Host: localhost\r\n';
const form = 'Content-Type: application/x-www-form-urlencoded\r\n';

/** The pages by the hash that their ETags begin with: to see of any answer whether its body is its own. */
export const pages: Map<string, Buffer> = new Map(
  Object.entries(day?.entries ?? {}).map(([path, { hashes }]) => [
    hashes.identity.slice(0, 22),
    readPage(path),
  ]),
);

const answered = (bytes: string, status: number, body = nothing): Exchange => {
  // Of the body, a report of what went wrong needs nothing.
  const report = { [fc.toStringMethod]: () => JSON.stringify({ bytes, status }) };
  return { bytes, status, body, isLast: false, ...report };
};
const refused = (bytes: string, status: number, line: string): Exchange => ({
  ...answered(bytes, status, Buffer.from(`${line}\n`)),
  isLast: true,
});
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${host}${more}\r\n`;
const post = (more: string, body: string) => `POST /consent HTTP/1.1\r\n${host}${form}${more}\r\n${body}`;

const page = fc.constantFrom(...paths).map((path) => answered(get(path), 200, readPage(path)));
const head = fc.constantFrom(...paths).map((path) => answered(`HEAD ${path} HTTP/1.1\r\n${host}\r\n`, 200));
const known = fc.constantFrom(...paths).map((path) => answered(get(path, 'If-None-Match: *\r\n'), 304));
const missing = fc
  .stringMatching(/^[a-z]{1,40}$/)
  .map((name) => answered(get(`/cs/x${name}`), 404, readPage('/cs/404')));
/** What looks like a request and is the body of one. */
const hidden = fc
  .constantFrom(get('/en'), 'HTTP/1.1 200 OK\r\n\r\n', '\r\n\r\n', '0\r\n\r\n', '')
  .map((body) => answered(get('/cs', `Content-Length: ${body.length}\r\n`) + body, 200, readPage('/cs')));
const counted = fc.constant(answered(post(`Content-Length: ${choice.length}\r\n`, choice), 204));
const expectant = fc.constant({
  ...answered(post(`Expect: 100-continue\r\nContent-Length: ${choice.length}\r\n`, choice), 204),
  isExpectant: true,
});
const chunked = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: choice.length - 1 }), { maxLength: 5 }),
    fc.constantFrom('', ';a', ';a=b;c="d"'),
    fc.constantFrom('', 'X-Trailer: 1\r\n', 'Content-Length: 5\r\nHost: evil.example\r\n'),
  )
  .map(([cuts, extension, trailer]) => {
    const chunks = split(choice, cuts).map(
      (each) => `${each.length.toString(16)}${extension}\r\n${each}\r\n`,
    );
    return answered(post('Transfer-Encoding: chunked\r\n', `${chunks.join('')}0\r\n${trailer}\r\n`), 204);
  });
const spaced = fc
  .constantFrom('\r\n', '\r\n\r\n', '\n')
  .map((space) => answered(space + get('/en'), 200, readPage('/en')));
const pagesOnly = fc
  .constantFrom('POST', 'DELETE', 'TRACE', 'BREW', 'OPTIONS')
  .map((method) =>
    answered(`${method} /th HTTP/1.1\r\n${host}\r\n`, 405, Buffer.from('Pages can only be read.\n')),
  );

/** Requests behind which the next one is answered, by every server of the site in the same words. */
export const plain: fc.Arbitrary<Exchange> = fc.oneof(
  { arbitrary: page, weight: 3 },
  head,
  known,
  missing,
  hidden,
  counted,
  expectant,
  chunked,
);

/** Those of our server. */
export const kept: fc.Arbitrary<Exchange> = fc.oneof({ arbitrary: plain, weight: 8 }, spaced, pagesOnly);

/** The request of a client that wants no more. */
export const farewell: Exchange = {
  ...answered(get('/en', 'Connection: close\r\n'), 200, readPage('/en')),
  isLast: true,
};

const malformed = 'This request is malformed.';
const length = 'Name one length.';
const closing = [
  farewell,
  { ...answered('GET /th HTTP/1.0\r\n\r\n', 200, readPage('/th')), isLast: true },
  refused('CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', 405, 'This is no proxy.'),
  refused('hello\r\n\r\n', 400, malformed),
  refused('\x16\x03\x01\x02\x00\x01\x00', 400, malformed),
  refused('GET /en\r\n\r\n', 400, malformed),
  refused('GET  /en HTTP/1.1\r\nHost: x\r\n\r\n', 400, malformed),
  refused('GET /en HTTP/1.1\nHost: x\n\n', 400, malformed),
  refused(get('/en', 'A : b\r\n'), 400, malformed),
  refused(get('/en', 'A: b\r\n c\r\n'), 400, malformed),
  refused(get('/en', 'A: b\x00\r\n'), 400, malformed),
  refused(get('/en', 'A: b\rX: c\r\n'), 400, malformed),
  refused(get('/en', 'Host: other\r\n'), 400, 'Name one host.'),
  refused('GET /en HTTP/1.1\r\n\r\n', 400, 'Name one host.'),
  refused('GET /en HTTP/2.0\r\nHost: x\r\n\r\n', 505, 'This server speaks HTTP/1.1.'),
  refused(get('/en', 'Expect: much\r\n'), 417, 'Nothing is expected here.'),
  refused(get('/en', `A: ${'a'.repeat(17_000)}\r\n`), 431, 'The headers are too large.'),
  refused(get('/en', 'A: b\r\n'.repeat(101)), 431, 'There are too many headers.'),
  refused(post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'), 400, length),
  refused(post('Content-Length: 5\r\nContent-Length: 5\r\n', 'hello'), 400, length),
  refused(post('Content-Length: +5\r\n', 'hello'), 400, length),
  refused(post('Content-Length: 5, 5\r\n', 'hello'), 400, length),
  refused(post('Transfer-Encoding: x\r\n', ''), 501, 'Send the form as it is, or in chunks.'),
  refused(post('Transfer-Encoding: chunked\xa0\r\n', ''), 501, 'Send the form as it is, or in chunks.'),
  refused(post('Transfer-Encoding: chunked, chunked\r\n', ''), 501, 'Send the form as it is, or in chunks.'),
  refused(post('Transfer-Encoding: chunked\r\n', '0x5\r\nhello\r\n'), 400, 'This form is malformed.'),
  refused(post('Transfer-Encoding: chunked\r\n', '5\r\nhello!\r\n'), 400, 'This form is malformed.'),
  refused(post('Content-Length: 5000\r\n', 'a'.repeat(5000)), 413, 'The form is too large.'),
];

/** Requests behind which nothing is answered. */
export const last: fc.Arbitrary<Exchange> = fc.constantFrom(...closing);

/** Cuts a text into pieces. */
export function split(text: string, cuts: number[]): string[] {
  const places = [
    0,
    ...new Set(cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b)),
    text.length,
  ];
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end))
    .filter(Boolean);
}
