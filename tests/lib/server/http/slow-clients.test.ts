import { describe, expect, it } from 'vitest';
import type { Connection } from '#lib/server/http/connection.ts';
import { readRequest } from '#lib/server/http/read-request.ts';
import { open, until } from './open.ts';

const wait = (connection: Connection, seconds: number) => {
  for (let second = 0; second < seconds; second++) connection.tick();
};
/** What a request is refused with. */
const refuse = async (request: Promise<unknown>) => {
  const error = await request.then(
    () => undefined,
    (reason) => reason,
  );
  return error && [error.status, error.message];
};
const head = 'POST /consent HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n';
const tooSlow = [408, 'The request took too long.'];

describe('a client that is slow', () => {
  it('has 15 seconds before its request', async () => {
    const { connection } = await open();
    const request = readRequest(connection);
    wait(connection, 14);
    expect(connection.isLate).toBe(false);
    wait(connection, 1);
    expect([await request, connection.isLate]).toEqual([undefined, true]);
  });

  it('has 5 seconds for its head, however it comes', async () => {
    const { connection, client } = await open();
    const request = readRequest(connection);
    client.write('GET / HTTP/1.1\r\n');
    await until(() => connection.received.length > 0);
    wait(connection, 4);
    client.write('X: y\r\n');
    await until(() => connection.received.length === 22);
    wait(connection, 1);
    expect(await refuse(request)).toEqual(tooSlow);
  });

  it('has 10 seconds for its form', async () => {
    const { connection, client } = await open();
    const request = readRequest(connection);
    client.write(`${head}abc`);
    await until(() => connection.received.toString() === 'abc');
    wait(connection, 9);
    expect(connection.isLate).toBe(false);
    wait(connection, 1);
    expect(await refuse(request)).toEqual(tooSlow);
  });

  it('that does not read is put out after 15 seconds', async () => {
    const { connection, client } = await open();
    client.pause();
    const sent = connection.send('head', Buffer.alloc(30_000_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
    wait(connection, 15);
    expect([await sent, connection.isGone]).toEqual([false, true]);
  });

  it('to close has 10 seconds, and 2 where the server ends', async () => {
    for (const [seconds, isEnding] of [
      [10, false],
      [2, true],
    ] as const) {
      const { connection } = await open();
      if (isEnding) connection.finish();
      const ended = connection.end();
      wait(connection, seconds - 1);
      expect(connection.isGone).toBe(false);
      wait(connection, 1);
      await ended;
      expect(connection.isGone).toBe(true);
    }
  });

  it('to close has no more than 2 seconds from when the server ends', async () => {
    const { connection } = await open();
    const ended = connection.end();
    wait(connection, 3);
    connection.finish();
    wait(connection, 2);
    await ended;
    expect(connection.isGone).toBe(true);
  });
});
