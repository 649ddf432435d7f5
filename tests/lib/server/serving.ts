import { once } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { flushLog } from '#lib/server/log.ts';
import { makeServer } from '#lib/server/serve.ts';
import type { ServedSite } from '#lib/server/served-site.ts';

let site: ServedSite;
let server: Server;
let end: () => Promise<void>;
const sockets: Socket[] = [];
/** Copies: the server writes each time from the same piece of memory. */
let logged: Buffer[] = [];
const write = vi.spyOn(fs, 'writeSync').mockImplementation((_, bytes, begin, length) => {
  const start = Number(begin);
  logged.push(Buffer.from((bytes as unknown as Uint8Array).subarray(start, start + Number(length))));
  return Number(length);
});
syncBuiltinESMExports();

/** Runs a server for every test of a file, one of its own, which holds at most 100 connections. */
export function runServer(served: ServedSite): void {
  beforeEach(async () => {
    site = served;
    flushLog();
    logged = [];
    await start(100);
  });
  afterEach(stop);
  afterAll(() => {
    write.mockRestore();
    syncBuiltinESMExports();
  });
}

/** Puts another server in the place of a test's, which holds at most so many connections. */
export async function restart(mostConnections: number): Promise<void> {
  await stop();
  await start(mostConnections);
}

/** Ends the server of a test: what is under way is finished. */
export function endServer(): Promise<void> {
  return end();
}

/** How many connections the server has. A client's own socket learns of a reset only when it is used. */
export function countConnections(): Promise<number> {
  return promisify(server.getConnections.bind(server))();
}

/** What the server has logged: a line of JSON an answer. */
export function readLog(): string {
  flushLog();
  return Buffer.concat(logged).toString();
}

/** Opens a connection to the server, which stays open on this side. */
export function open(): Socket {
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket);
  // What is sent behind the last answer is nobody's any more.
  return socket.on('error', () => {});
}

/** Collects what comes over a connection; returns what gives it. */
export function collect(socket: Socket): () => string {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}

/** Waits until a connection is closed: an error ends it as well as an end does. */
export function untilClosed(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once('close', resolve));
}

/** Sends pieces, each once the system has taken the one before; returns all that comes until the connection ends. */
export async function talk(...pieces: string[]): Promise<string> {
  const socket = open().setNoDelay();
  const closed = untilClosed(socket);
  const read = collect(socket);
  for (const piece of pieces) {
    await new Promise((resolve) => socket.write(piece, 'latin1', resolve));
    await wait(20);
  }
  socket.end();
  await closed;
  return read();
}

/** The status lines of what has come, without the version. */
export function readStatuses(received: string): string[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3} [\w ]*)\r\n/g)].map(([, status = '']) => status);
}

/** The status codes of what has come. */
export function readCodes(received: string): number[] {
  return readStatuses(received).map((status) => Number(status.slice(0, 3)));
}

async function start(mostConnections: number): Promise<void> {
  ({ server, end } = makeServer(site, mostConnections));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function stop(): Promise<void> {
  for (const socket of sockets.splice(0)) socket.destroy();
  if (server.listening) await end();
}
