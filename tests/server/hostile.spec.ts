import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holders, keepCrowd, open, tiny } from './hostile/clients.ts';
import { conversations, plainConversations } from './hostile/conversations.ts';
import { converse } from './hostile/converse.ts';
import { countLeftovers, countSockets, readMemory, watchMemory } from './hostile/process.ts';
import { visit } from './hostile/visitors.ts';
import { startNginx } from './nginx.ts';
import { exchange, readAnswers } from './raw.ts';
import { findPort, type Running, site, start, startOurs } from './running.ts';

// In MB; of a process that has answered some thousand requests.
const mostMemory = 160;
const mostKept = 20;
const seed = 20_261_125;

let ours: Running;
/** How many sockets the server has while nobody is connected. */
let quiet: number;
beforeAll(async () => {
  ours = await startOurs();
  quiet = countSockets(ours);
  // So that what is measured later is not what a program takes when it first runs.
  for (let count = 0; count < 2000; count++) await visit(ours.port);
});
afterAll(async () => {
  expect(ours.process.exitCode).toBe(null);
  expect(ours.complaint().split('\n').filter(Boolean)).toEqual([expect.stringMatching(/^Serving /)]);
  expect(await ours.stop()).toBe(0);
});

const form = 'Content-Type: application/x-www-form-urlencoded\r\n';
const choice = 'choice=reject&return=/th';

describe('our server, met by a stranger', () => {
  it.each([
    ['a wish for a proxy', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n'],
    [
      'a wish for a web socket',
      'GET /th HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    ['a wish for HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['what is no request', 'hello\r\n\r\n'],
    ['half a head', 'GET /th HTTP/1.1\r\nHost: x'],
    ['half a form', `POST /consent HTTP/1.1\r\nHost: x\r\n${form}Content-Length: 20\r\n\r\nchoice`],
    [
      'a form that waits to be asked for',
      `POST /consent HTTP/1.1\r\nHost: x\r\n${form}Expect: 100-continue\r\nContent-Length: 24\r\n\r\n`,
    ],
    ['a page', 'GET /th/privacy HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('goes on where a connection is cut at %s', async (_, bytes) => {
    for (let count = 0; count < 60; count++) {
      const socket = open(ours.port);
      await once(socket, 'connect');
      socket.write(bytes);
      // At once, when the answer is on its way, and when it lies there unread.
      await wait(count % 3);
      if (count % 2) socket.resetAndDestroy();
      else socket.destroy();
    }
    expect(await visit(ours.port)).toBe(true);
  });

  it('says nothing out of turn: a form that waits to be asked for is asked for when its turn has come', async () => {
    const socket = open(ours.port);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.resume();
    const page = 'GET /th/privacy HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3);
    const head = `POST /consent HTTP/1.1\r\nHost: x\r\n${form}Expect: 100-continue\r\nContent-Length: ${choice.length}\r\nConnection: close\r\n\r\n`;
    socket.write(page + head);
    await expect.poll(() => Buffer.concat(chunks).toString('latin1')).toContain('HTTP/1.1 100 Continue');
    socket.end(choice);
    await once(socket, 'end');
    const answers = readAnswers(Buffer.concat(chunks));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 100, 204]);
    for (const { headers, body } of answers.slice(0, 3)) {
      expect(body.length).toBe(Number(headers['content-length']));
      expect(body.toString()).toMatch(/<\/html>$/);
    }
  });

  it('answers a client that has closed its half', async () => {
    const socket = open(ours.port);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.end('GET /en HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2));
    socket.resume();
    await once(socket, 'end');
    expect(readAnswers(Buffer.concat(chunks)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('answers HTTP/1.0 once, and says that it ends', async () => {
    const request = 'GET /en HTTP/1.0\r\nConnection: keep-alive\r\n\r\n';
    const answers = readAnswers(await exchange(ours.port, request.repeat(2)));
    expect(answers.map(({ status, headers }) => [status, headers.connection])).toEqual([[200, 'close']]);
  });

  it.each([
    [100, 2300],
    [1000, 2300],
  ])(
    'keeps its memory where %i clients fill packets with %i requests and read nothing',
    async (clients, requests) => {
      const before = readMemory(ours);
      const most = await watchMemory(ours, async () => {
        const sockets = Array.from({ length: clients }, () => open(ours.port));
        for (const socket of sockets) socket.write(tiny.repeat(requests));
        await wait(4000);
        for (const socket of sockets) socket.destroy();
      });
      expect(most).toBeLessThanOrEqual(mostMemory);
      await expect.poll(() => readMemory(ours), { timeout: 40_000 }).toBeLessThanOrEqual(before + mostKept);
      expect(await visit(ours.port)).toBe(true);
    },
  );

  it('ends every connection, whatever is or is not done with it, and leaves none of them with the system', async () => {
    const sockets = Object.values(holders).map((hold) => {
      const socket = open(ours.port);
      socket.once('connect', () => hold(socket));
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    expect(countSockets(ours)).toBeGreaterThan(quiet);
    await expect
      .poll(() => countSockets(ours), { timeout: 55_000, interval: 500 })
      .toBeLessThanOrEqual(quiet);
    await expect.poll(() => countLeftovers(ours.port), { timeout: 5000 }).toBe(0);
    for (const socket of sockets) socket.destroy();
  });

  it('has as many answers as requests, in order, each with its own body', async () => {
    const before = readMemory(ours);
    const most = await watchMemory(ours, () =>
      fc.assert(
        fc.asyncProperty(fc.array(conversations, { minLength: 1, maxLength: 8 }), async (several) => {
          await Promise.all(several.map((each) => converse(ours.port, each)));
        }),
        { seed, numRuns: 300 },
      ),
    );
    expect(most).toBeLessThanOrEqual(mostMemory);
    await expect.poll(() => readMemory(ours), { timeout: 40_000 }).toBeLessThanOrEqual(before + mostKept);
  });

  it('is understood by nginx in front of it in the same way', async () => {
    const nginx = await startNginx(ours.port);
    const property = fc.asyncProperty(plainConversations, (each) => converse(nginx.port, each));
    await fc.assert(property, { seed, numRuns: 200 }).finally(nginx.stop);
  });
});

it('serves its visitors while 600 clients of any kind hold all that 512 descriptors allow', async () => {
  const port = await findPort();
  const script = 'ulimit -n 512; exec "$0" "$@"';
  const server = await start(port, 'sh', ['-c', script, process.execPath, `${site}/server.mjs`], {
    PORT: String(port),
  });
  const crowd = keepCrowd(port, 600);
  await expect.poll(() => countSockets(server), { timeout: 20_000 }).toBeGreaterThan(100);
  let answered = 0;
  const visits = 400;
  const most = await watchMemory(server, async () => {
    for (let count = 0; count < visits; count++) {
      if (await visit(port)) answered += 1;
      await wait(30);
    }
  });
  crowd.stop();
  expect(answered / visits).toBeGreaterThanOrEqual(0.99);
  expect(most).toBeLessThanOrEqual(mostMemory);
  expect(server.complaint().split('\n').filter(Boolean)).toEqual([expect.stringMatching(/^Serving /)]);
  expect(await server.stop()).toBe(0);
});

it('starts a thread again that dies, not for ever, and goes on serving all the while', async () => {
  const server = await startOurs(site, 0, './dying-thread.ts');
  await expect
    .poll(() => server.complaint(), { timeout: 50_000 })
    .toMatch(/A thread has ended.+A thread has ended.+not started again/s);
  for (let count = 0; count < 50; count++) expect(await visit(server.port)).toBe(true);
  expect(await server.stop()).toBe(0);
});

it('goes on after an error that nobody expected, and says it once', async () => {
  const server = await startOurs(site, 0, './failing-clock.ts');
  await expect.poll(() => server.complaint()).toContain('Nobody expected this.');
  for (let count = 0; count < 50; count++) expect(await visit(server.port)).toBe(true);
  await wait(500);
  // Once in each thread.
  expect(server.complaint().match(/Error: Nobody expected this\./g)?.length).toBeLessThanOrEqual(2);
  expect(await server.stop()).toBe(0);
});
