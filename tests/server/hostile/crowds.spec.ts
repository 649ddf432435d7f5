import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPort, site, start } from '../running.ts';
import { holders, keepCrowd, open, tiny } from './clients.ts';
import { conversations } from './conversations.ts';
import { converse } from './converse.ts';
import { mostKept, mostMemory, runOurServer, seed } from './our-server.ts';
import { countLeftovers, countSockets, readMemory, watchMemory } from './process.ts';
import { visit } from './visitors.ts';

const ours = runOurServer();

describe('our server, met by a stranger', () => {
  it.each([
    [100, 2300],
    [1000, 2300],
  ])(
    'keeps its memory where %i clients fill packets with %i requests and read nothing',
    async (clients, requests) => {
      const before = readMemory(ours());
      const most = await watchMemory(ours(), async () => {
        const sockets = Array.from({ length: clients }, () => open(ours().port));
        for (const socket of sockets) socket.write(tiny.repeat(requests));
        await wait(4000);
        for (const socket of sockets) socket.destroy();
      });
      expect(most).toBeLessThanOrEqual(mostMemory);
      await expect.poll(() => readMemory(ours()), { timeout: 40_000 }).toBeLessThanOrEqual(before + mostKept);
      expect(await visit(ours().port)).toBe(true);
    },
  );

  it('ends every connection, whatever is or is not done with it, and leaves none of them with the system', async () => {
    const sockets = Object.values(holders).map((hold) => {
      const socket = open(ours().port);
      socket.once('connect', () => hold(socket));
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    // A client is connected as soon as the kernel has queued it: the server may not have taken it yet.
    await expect
      .poll(() => countSockets(ours()), { timeout: 5000, interval: 5 })
      .toBeGreaterThan(ours().quiet);
    await expect
      .poll(() => countSockets(ours()), { timeout: 55_000, interval: 500 })
      .toBeLessThanOrEqual(ours().quiet);
    await expect.poll(() => countLeftovers(ours().port), { timeout: 5000 }).toBe(0);
    for (const socket of sockets) socket.destroy();
  });

  it('has as many answers as requests, in order, each with its own body', async () => {
    const before = readMemory(ours());
    const most = await watchMemory(ours(), () =>
      fc.assert(
        fc.asyncProperty(fc.array(conversations, { minLength: 1, maxLength: 8 }), async (several) => {
          await Promise.all(several.map((each) => converse(ours().port, each)));
        }),
        { seed, numRuns: 300 },
      ),
    );
    expect(most).toBeLessThanOrEqual(mostMemory);
    await expect.poll(() => readMemory(ours()), { timeout: 40_000 }).toBeLessThanOrEqual(before + mostKept);
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
