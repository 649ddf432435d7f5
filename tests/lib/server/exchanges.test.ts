import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nameCookie } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';
import { makeSite } from '#lib/server/served-site.ts';
import { form, get, last, post } from './requests.ts';
import { collect, open, readCodes, runServer } from './serving.ts';

// Longer than what is sent in one piece.
const body = `${'text '.repeat(10_000)}end`;
const identity = createHash('sha256').update(body).digest('hex');
const shared = new Uint8Array(new SharedArrayBuffer(body.length));
shared.set(Buffer.from(body));
const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, no-cache' };
const entry = { status: 200, file: 'en', headers, bytes: body.length, hashes: { identity } };
const folders = [
  { from: '2026-11-22', begins: 0, cookies: cookies.map(nameCookie), entries: { '/en': entry } },
];
const site = makeSite(
  { build: 'b', siteUrl: 'http://localhost', policies: [], folders },
  new Map([[identity, shared]]),
  '/nowhere',
);

runServer(site);

/** Sends bytes and closes this half; returns what comes back, which ends in good order. */
const exchange = async (...pieces: string[]): Promise<string> => {
  const socket = open();
  const ended = once(socket, 'end');
  const read = collect(socket);
  for (const piece of pieces) {
    socket.write(piece, 'latin1');
    await wait(5);
  }
  socket.end();
  await ended;
  return read();
};

describe('an exchange', () => {
  it('sends a page whole, with the headers of its form and of the connection', async () => {
    const [head = '', sent] = (await exchange(get)).split('\r\n\r\n');
    expect(sent).toBe(body);
    const lines = head.split('\r\n');
    expect(lines[0]).toBe('HTTP/1.1 200 OK');
    expect(lines).toContain(`Content-Length: ${body.length}`);
    expect(lines.at(-1)).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(head).not.toContain('Connection:');
  });

  it('sends no body to HEAD', async () => {
    const text = await exchange('HEAD /en HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(text).toMatch(/\r\n\r\n$/);
    expect(text).toContain(`Content-Length: ${body.length}\r\n`);
    expect(text).not.toContain('text text');
  });

  it.each([
    ['many requests at once', [get.repeat(40)], Array(40).fill(200)],
    ['a request in pieces', ['GE', 'T /en HTTP/1.1\r', '\nHost: x\r\n\r', '\n'], [200]],
    ['empty lines before it', ['\r\n', `\r\n${get}`, '\n', get], [200, 200]],
    ['nothing after the last', [last + get], [200]],
    ['nothing after a refusal', [`hello\r\n\r\n${get}`], [400]],
    ['half a request', [get, 'GET /e'], [200, 400]],
    ['half a form', [post('Content-Length: 10\r\n', 'a')], [400]],
    [
      'a body that nobody wants',
      [`GET /en HTTP/1.1\r\nHost: x\r\nContent-Length: ${get.length}\r\n\r\n${get}`],
      [200],
    ],
    ['a form', [post(`Content-Length: ${form.length}\r\n`, form), get], [204, 200]],
    [
      'a form in chunks',
      [
        post(
          'Transfer-Encoding: chunked\r\n',
          `D\r\n${form.slice(0, 13)}\r\n${(form.length - 13).toString(16)};x=y\r\n${form.slice(13)}\r\n`,
        ),
        '0\r\nX: y\r\n\r\n',
        get,
      ],
      [204, 200],
    ],
    ['a chunk that is longer than it says', [post('Transfer-Encoding: chunked\r\n', '1\r\nab\r\n')], [400]],
    ['a chunk of no length', [post('Transfer-Encoding: chunked\r\n', '\r\nab\r\n')], [400]],
    [
      'a chunk too many',
      [post('Transfer-Encoding: chunked\r\n', `fff\r\n${'a'.repeat(4095)}\r\n2\r\naa`)],
      [413],
    ],
    ['a chunk with a long word', [post('Transfer-Encoding: chunked\r\n', `1;${'a'.repeat(1100)}`)], [431]],
    ['a trailer that is none', [post('Transfer-Encoding: chunked\r\n', '0\r\nnone\r\n\r\n')], [400]],
    ['a form too long', [post('Content-Length: 4097\r\n', '')], [413]],
    ['a head too long', [`GET /en HTTP/1.1\r\nA: ${'a'.repeat(16_400)}`], [431]],
    ['a line feed alone', ['GET /en HTTP/1.1\nHost: x\n\n'], [400]],
    ['another protocol', ['\x16\x03\x01'], [400]],
    [
      'a form that does not wait',
      [post(`Expect: 100-continue\r\nContent-Length: ${form.length}\r\n`, form)],
      [204],
    ],
    ['nothing', [''], []],
  ] as [string, string[], number[]][])('answers %s', async (_, pieces, statuses) => {
    expect(readCodes(await exchange(...pieces))).toEqual(statuses);
  });

  it('answers a form that waits, and no sooner than its turn', async () => {
    const socket = open();
    const ended = once(socket, 'end');
    const read = collect(socket);
    const head = post(`Expect: 100-continue\r\nContent-Length: ${form.length}\r\n`, '');
    socket.write(get + head, 'latin1');
    while (!readCodes(read()).includes(100)) await once(socket, 'data');
    socket.end(form, 'latin1');
    await ended;
    expect(readCodes(read())).toEqual([200, 100, 204]);
  });

  it('says that it ends where it ends', async () => {
    expect(await exchange(last)).toContain('\r\nConnection: close\r\n\r\n');
    expect(await exchange('hello\r\n\r\n')).toContain(
      '\r\nConnection: close\r\n\r\nThis request is malformed.\n',
    );
  });
});
