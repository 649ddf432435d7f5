import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { readRequest } from '#lib/server/http/read-request.ts';
import { open, until } from './open.ts';

describe('a connection', () => {
  it('sends a body of any length whole', async () => {
    const { connection, client } = await open();
    const body = Buffer.alloc(100_000, 'abcdefg');
    const chunks: Buffer[] = [];
    client.on('data', (chunk) => chunks.push(chunk));
    expect(await connection.send('head', body)).toBe(true);
    const closed = once(client, 'end');
    client.end();
    await Promise.all([connection.end(), closed]);
    expect(Buffer.concat(chunks).equals(Buffer.concat([Buffer.from('head'), body]))).toBe(true);
  });

  it('hands a page to the system at once, so that who is killed has not sent a part of it', async () => {
    const { connection, socket } = await open();
    const handed = vi.spyOn(socket, 'uncork');
    await connection.send('head', Buffer.alloc(100_000));
    expect(handed).toHaveBeenCalledTimes(1);
  });

  it('gives what has come in the pieces that are asked for', async () => {
    const { connection, client } = await open();
    client.write('abcdef');
    expect(await connection.more()).toBe(true);
    expect([connection.take(2), connection.take(4)].map(String)).toEqual(['ab', 'cdef']);
    client.end();
    expect([await connection.more(), connection.received.length]).toEqual([false, 0]);
  });

  it('waits for nothing more where the server ends, but for what is under way', async () => {
    const { connection, client } = await open();
    const idle = connection.more();
    connection.finish();
    expect(await idle).toBe(false);
    const underWay = connection.more(true);
    client.write('x');
    expect(await underWay).toBe(true);
  });

  it('that is put out while its end is on its way leaves nothing with the system', async () => {
    const { connection, client } = await open();
    const closed = once(client, 'close');
    const ended = connection.end();
    connection.destroy();
    await ended;
    client.end();
    await closed;
    await until(() => !process.getActiveResourcesInfo().includes('TCPSocketWrap'));
    expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap');
  });

  it('sends nothing to a client that is gone', async () => {
    const { connection, client } = await open();
    client.resetAndDestroy();
    expect(await connection.more()).toBe(false);
    expect([connection.isGone, await connection.send('head')]).toEqual([true, false]);
  });

  it('is asked for no request where the server ends in the middle of a head', async () => {
    const { connection, client } = await open();
    const request = readRequest(connection);
    client.write('GET / HT');
    await until(() => connection.received.length > 0);
    connection.finish();
    expect(await request).toBeUndefined();
  });
});
