import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { close, form, host, posting } from './requests.ts';
import { open, readLog, readStatuses, restart, runServer, talk, untilClosed } from './serving.ts';
import { makeSmallSite, textOf } from './small-site.ts';

runServer(makeSmallSite());

describe('a connection', () => {
  it('is answered in turn, request by request, and kept between them', async () => {
    const get = (path: string) => `GET ${path} HTTP/1.1\r\n${host}`;
    const received = await talk(
      `\r\n\r\n${get('/en')}\r\n${get('/a.txt')}\r\n`,
      `${get('/en/x')}${close}`,
      get('/en'),
    );
    const parts = received.split(/(?=HTTP\/1\.1 )/);
    expect(readStatuses(received)).toEqual(['200 OK', '200 OK', '404 Not Found']);
    expect(parts[0]).not.toContain('\r\nConnection:');
    expect(parts[0]?.endsWith(textOf('/en', '2026-02-01'))).toBe(true);
    expect(parts[1]?.endsWith('\r\n\r\nplain')).toBe(true);
    expect(parts[2]).toContain('\r\nConnection: close\r\n\r\n');
    expect(parts[0]).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
  });

  it('carries no body where none belongs', async () => {
    const received = await talk(
      `HEAD /a.txt HTTP/1.1\r\n${host}\r\n`,
      `${posting}Accept: */*\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
      `GET /a.txt HTTP/1.1\r\n${host}If-None-Match: *\r\n${close}`,
    );
    expect(readStatuses(received)).toEqual(['200 OK', '204 No Content', '304 Not Modified']);
    expect(received.match(/\r\n\r\n(?!HTTP|$)/)).toBeNull();
    expect(received).toContain('Content-Length: 5\r\n');
  });

  it('stores a choice that is sent to its address, and nothing else', async () => {
    const received = await talk(
      `GET /consent HTTP/1.1\r\n${host}\r\n`,
      `${posting.replace('/consent', '/a.txt')}Content-Length: ${form.length}\r\n${close}${form}`,
    );
    expect(readStatuses(received)).toEqual(['405 Method Not Allowed', '405 Method Not Allowed']);
    expect(received).not.toContain('Set-Cookie');
    expect(received.match(/\r\nAllow: .*/g)).toEqual(['\r\nAllow: POST', '\r\nAllow: GET, HEAD']);
  });

  it('is logged line by line, with nothing of the visitor', async () => {
    await talk(`GET /a.txt?secret HTTP/1.1\r\n${host}\r\n`, `GET /secret HTTP/1.1\r\n${host}${close}`);
    const entries = readLog()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ method, path, status, bytes }) => [method, path, status, bytes])).toEqual([
      ['GET', '/a.txt', 200, 5],
      ['GET', undefined, 404, expect.any(Number)],
    ]);
    expect(readLog()).not.toContain('secret');
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
    expect(readStatuses(received)).toEqual([status]);
    expect(received).toContain('\r\nConnection: close\r\n');
    expect(received.endsWith(`\r\n\r\n${line}\n`)).toBe(true);
  });

  it('is nothing at all where only empty lines come', async () => {
    expect(await talk('\r\n\r\n\n')).toBe('');
  });
});

it('makes room for who comes by ending the connection that was answered longest ago', async () => {
  await restart(2);
  const join = async () => {
    const socket = open();
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
});
