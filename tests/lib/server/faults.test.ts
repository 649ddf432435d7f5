// What the server does when it fails itself, when one client asks for much at once, and when somebody does not let it end.
import { once } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushLog } from '#lib/server/log.ts';
import { makeServer } from '#lib/server/serve.ts';
import type { ServedSite } from '#lib/server/served-site.ts';
import { makeSmallSite } from './small-site.ts';

/** What is written, by the number of its stream. */
let written: Record<number, string> = {};
const write = vi.spyOn(fs, 'writeSync').mockImplementation(((
  stream: number,
  bytes: string | Buffer,
  start: number = 0,
  length: number = bytes.length,
) => {
  written[stream] = (written[stream] ?? '') + bytes.toString('utf8').slice(start, start + length);
  return length;
}) as unknown as typeof fs.writeSync);
syncBuiltinESMExports();
afterAll(() => {
  write.mockRestore();
  syncBuiltinESMExports();
});

let end: (() => Promise<void>) | undefined;
const sockets: Socket[] = [];
beforeEach(() => {
  flushLog();
  written = {};
});
afterEach(async () => {
  vi.useRealTimers();
  for (const socket of sockets.splice(0)) socket.destroy();
  await end?.();
  end = undefined;
});

/** Starts a server of the small site with faults of its own; returns what opens a connection to it. */
const start = async (faults: object = {}) => {
  const site = Object.defineProperties({ ...makeSmallSite() }, Object.getOwnPropertyDescriptors(faults));
  const made = makeServer(site as ServedSite, 100);
  end = made.end;
  made.server.listen(0, '127.0.0.1');
  await once(made.server, 'listening');
  return async () => {
    const { port } = made.server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => {});
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
};
/** All that comes on a connection until it is closed. */
const readAll = async (socket: Socket) => {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  socket.on('end', () => socket.end());
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return text;
};
const ask = (path: string, method = 'GET') => `${method} ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

describe('a fault of our own', () => {
  it('while an answer is looked for is answered with 500, told, and the last on its connection', async () => {
    const open = await start({
      get policies() {
        throw new Error('No policies today');
      },
    });
    const socket = await open();
    socket.write(ask('/nothing') + ask('/en'));
    const text = await readAll(socket);
    expect(text.match(/HTTP\/1\.1 .*/g)).toEqual(['HTTP/1.1 500 Internal Server Error']);
    expect(text).toMatch(/\r\nConnection: close\r\n\r\nSomething went wrong\.\n$/);
    expect(written[2]).toMatch(/^Error: No policies today\n/);
    // Others are served all the same.
    const other = await open();
    other.end(ask('/a.txt'));
    expect(await readAll(other)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  it('while it is answered ends that connection alone, and is told', async () => {
    const open = await start({
      get plainHeaders() {
        throw new Error('No headers today');
      },
    });
    const socket = await open();
    socket.write(ask('/%'));
    expect(await readAll(socket)).toBe('');
    expect(written[2]).toContain('No headers today');
    const other = await open();
    other.end(ask('/a.txt'));
    expect(await readAll(other)).toMatch(/^HTTP\/1\.1 200 OK/);
  });
});

it('whoever asks for much at once takes turns with the others', async () => {
  const open = await start();
  const [greedy, modest] = [await open(), await open()];
  const answers = [greedy, modest].map(readAll);
  greedy.end(ask('/a.txt', 'HEAD').repeat(300));
  modest.end(ask('/en'));
  await Promise.all(answers);
  flushLog();
  const paths = (written[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).path);
  expect(paths).toHaveLength(301);
  expect(paths.indexOf('/en')).toBeLessThan(300);
});

describe('the end of the server', () => {
  it('comes at once where nobody is connected', async () => {
    await start();
    await end?.();
    end = undefined;
    expect(written[2]).toBeUndefined();
  });

  it('waits eight seconds for a client that does not send its form to the end', async () => {
    const open = await start();
    const socket = await open();
    const form = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\na';
    socket.write(`POST /consent HTTP/1.1\r\nHost: a\r\n${form}`);
    const closed = readAll(socket);
    await wait(50);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const ended = end?.();
    end = undefined;
    vi.advanceTimersByTime(7999);
    await wait(20);
    expect(socket.closed).toBe(false);
    vi.advanceTimersByTime(1);
    await Promise.all([ended, closed]);
  });
});
