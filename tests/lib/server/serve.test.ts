import { once } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushLog } from '#lib/server/log.ts';
import { makeServer } from '#lib/server/serve.ts';
import { makeSmallSite, textOf } from './small-site.ts';

const { server, end } = makeServer(makeSmallSite(), 100);
const write = vi.spyOn(fs, 'writeSync').mockImplementation((_, bytes) => bytes.length);
syncBuiltinESMExports();

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  flushLog();
  write.mockClear();
});
afterAll(async () => {
  await end();
  write.mockRestore();
  syncBuiltinESMExports();
});

const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1');

/** An error ends a connection as well as an end does. */
const untilClosed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));

/** Sends pieces, each once the system has taken the one before; returns all that comes until the connection ends. */
async function talk(...pieces: string[]): Promise<string> {
  const socket = open();
  let received = '';
  // What is sent behind the last answer is nobody's any more.
  socket.setNoDelay().on('error', () => {});
  const closed = untilClosed(socket);
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
  });
  for (const piece of pieces) {
    await new Promise((resolve) => socket.write(piece, 'latin1', resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  socket.end();
  await closed;
  return received;
}
const host = 'Host: a\r\n';
const close = 'Connection: close\r\n\r\n';
const statuses = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3} [\w ]*)\r\n/g)].map(([, status]) => status);
const post = `POST /consent HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\n`;
const form = 'choice=reject&return=/en';

describe('a connection', () => {
  it('is answered in turn, request by request, and kept between them', async () => {
    const get = (path: string) => `GET ${path} HTTP/1.1\r\n${host}`;
    const received = await talk(
      `\r\n\r\n${get('/en')}\r\n${get('/a.txt')}\r\n`,
      `${get('/en/x')}${close}`,
      get('/en'),
    );
    const parts = received.split(/(?=HTTP\/1\.1 )/);
    expect(statuses(received)).toEqual(['200 OK', '200 OK', '404 Not Found']);
    expect(parts[0]).toContain('\r\nConnection: keep-alive\r\nKeep-Alive: timeout=15\r\n\r\n');
    expect(parts[0]?.endsWith(textOf('/en', '2026-02-01'))).toBe(true);
    expect(parts[1]?.endsWith('\r\n\r\nplain')).toBe(true);
    expect(parts[2]).toContain('\r\nConnection: close\r\n\r\n');
    expect(parts[0]).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
  });

  it('carries no body where none belongs', async () => {
    const received = await talk(
      `HEAD /a.txt HTTP/1.1\r\n${host}\r\n`,
      `${post}Accept: */*\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
      `GET /a.txt HTTP/1.1\r\n${host}If-None-Match: *\r\n${close}`,
    );
    expect(statuses(received)).toEqual(['200 OK', '204 No Content', '304 Not Modified']);
    expect(received.match(/\r\n\r\n(?!HTTP|$)/)).toBeNull();
    expect(received).toContain('Content-Length: 5\r\n');
  });

  it('is logged line by line, with nothing of the visitor', async () => {
    await talk(`GET /a.txt?secret HTTP/1.1\r\n${host}\r\n`, `GET /secret HTTP/1.1\r\n${host}${close}`);
    flushLog();
    const lines = write.mock.calls.map(([, bytes, start, length]) =>
      Buffer.from(bytes as unknown as Uint8Array).toString(
        'utf8',
        Number(start),
        Number(start) + Number(length),
      ),
    );
    const entries = lines
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ method, path, status, bytes }) => [method, path, status, bytes])).toEqual([
      ['GET', '/a.txt', 200, 5],
      ['GET', undefined, 404, expect.any(Number)],
    ]);
    expect(lines.join('')).not.toContain('secret');
  });
});

describe('a form', () => {
  const saved = /HTTP\/1\.1 204 No Content\r\n.*Set-Cookie: consent=1\./is;

  it.each([
    ['with its length', `Content-Length: ${form.length}\r\n${close}${form}`],
    [
      'in chunks',
      `Transfer-Encoding: chunked\r\n${close}a;x=y\r\n${form.slice(0, 10)}\r\nE\r\n${form.slice(10)}\r\n0\r\n\r\n`,
    ],
    ['with a trailer', `Transfer-Encoding: chunked\r\n${close}18\r\n${form}\r\n0\r\nX-A: b\r\n\r\n`],
  ])('is read %s', async (_, rest) => {
    expect(await talk(post + rest)).toMatch(saved);
  });

  it('is read in whatever pieces it comes', async () => {
    const pieces =
      `${post}Transfer-Encoding: chunked\r\n${close}18\r\n${form}\r\n0\r\n\r\n`.match(/.{1,60}/gs) ?? [];
    expect(await talk(...pieces)).toMatch(saved);
  });

  it('is asked for in its turn where the client waits', async () => {
    const received = await talk(
      `GET /a.txt HTTP/1.1\r\n${host}\r\n${post}Expect: 100-continue\r\nContent-Length: ${form.length}\r\n${close}`,
      form,
    );
    expect(statuses(received)).toEqual(['200 OK', '100 Continue', '204 No Content']);
    const whole = await talk(
      `${post}Expect: 100-continue\r\nContent-Length: ${form.length}\r\n${close}${form}`,
    );
    expect(statuses(whole)).toEqual(['204 No Content']);
  });

  it.each([
    [
      'is longer than 4,096 bytes',
      'Content-Length: 4097\r\n\r\n',
      '413 Content Too Large',
      'The form is too large.',
    ],
    [
      'is longer in chunks',
      `Transfer-Encoding: chunked\r\n\r\n1000\r\n${'a'.repeat(4096)}\r\n1\r\n`,
      '413 Content Too Large',
      'The form is too large.',
    ],
    [
      'has a chunk of no length',
      'Transfer-Encoding: chunked\r\n\r\nx\r\n',
      '400 Bad Request',
      'This form is malformed.',
    ],
    [
      'has a chunk that goes on',
      'Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n',
      '400 Bad Request',
      'This form is malformed.',
    ],
    [
      'has a line without end',
      `Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(1030)}`,
      '431 Request Header Fields Too Large',
      'A line of this form is too long.',
    ],
    [
      'has a trailer that is malformed',
      'Transfer-Encoding: chunked\r\n\r\n0\r\nx\r\n\r\n',
      '400 Bad Request',
      'This request is malformed.',
    ],
    [
      'does not come to its end',
      'Content-Length: 5\r\n\r\nabc',
      '400 Bad Request',
      'This request is not whole.',
    ],
  ])('is refused that %s', async (_, rest, status, line) => {
    const received = await talk(post + rest);
    expect(statuses(received)).toEqual([status]);
    expect(received).toContain('\r\nConnection: close\r\n');
    expect(received.endsWith(`\r\n\r\n${line}\n`)).toBe(true);
  });

  it('of 4,096 bytes is read', async () => {
    const received = await talk(`${post}Content-Length: 4096\r\n${close}${'a'.repeat(4096)}`);
    expect(received).toContain('This form is not one of ours.');
  });
});

describe('a request that is none', () => {
  it.each([
    ['hello', '400 Bad Request', 'This request is not whole.'],
    ['GET / HTTP/1.1\n\n', '400 Bad Request', 'This request is malformed.'],
    ['\x16\x03\x01', '400 Bad Request', 'This request is malformed.'],
    ['GET / HTTP/2.0\r\n\r\n', '505 HTTP Version Not Supported', 'This server speaks HTTP/1.1.'],
    [
      `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(16_384)}`,
      '431 Request Header Fields Too Large',
      'The headers are too large.',
    ],
    [
      `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(16_384)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'The headers are too large.',
    ],
  ])('is refused, and the connection ended: %.20j', async (text, status, line) => {
    const received = await talk(text);
    expect(statuses(received)).toEqual([status]);
    expect(received).toContain('\r\nConnection: close\r\n');
    expect(received.endsWith(`\r\n\r\n${line}\n`)).toBe(true);
  });

  it('is nothing at all where only empty lines come', async () => {
    expect(await talk('\r\n\r\n\n')).toBe('');
  });
});

it('makes room for who comes by ending the connection that was answered longest ago', async () => {
  const small = makeServer(makeSmallSite(), 2);
  small.server.listen(0, '127.0.0.1');
  await once(small.server, 'listening');
  const { port } = small.server.address() as AddressInfo;
  const join = async () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    return socket;
  };
  const ask = async (socket: Awaited<ReturnType<typeof join>>) => {
    socket.write(`HEAD /a.txt HTTP/1.1\r\n${host}\r\n`);
    await once(socket, 'data');
  };
  const [first, second] = [await join(), await join()];
  await ask(second);
  await ask(first);
  const ended = untilClosed(second);
  const third = await join();
  await ended;
  await ask(third);
  expect([first.destroyed, second.destroyed, third.destroyed]).toEqual([false, true, false]);
  const closed = Promise.all([first, third].map(untilClosed));
  await small.end();
  await closed;
});
