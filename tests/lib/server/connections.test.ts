import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { form, get, post } from './requests.ts';
import {
  collect,
  countConnections,
  endServer,
  open,
  readCodes,
  restart,
  runServer,
  untilClosed,
} from './serving.ts';
import { makeSmallSite } from './small-site.ts';

runServer(makeSmallSite());
afterEach(() => {
  vi.useRealTimers();
});

describe('a connection', () => {
  /** Opens one, lets something be done with it, and lets so many seconds pass. */
  const pass = async (
    act: (socket: Socket) => void,
    seconds: number,
  ): Promise<{ text: string; isOpen: boolean }> => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    await restart(100);
    const socket = open();
    const read = collect(socket);
    await once(socket, 'connect');
    act(socket);
    for (let second = 0; second < seconds; second++) {
      await wait(10);
      vi.advanceTimersByTime(1000);
    }
    await wait(20);
    return { text: read(), isOpen: (await countConnections()) > 0 };
  };

  it.each([
    ['says nothing', () => {}, 14, 29, []],
    ['sends empty lines', (socket: Socket) => void socket.write('\r\n'), 14, 29, []],
    ['was answered', (socket: Socket) => void socket.write(get), 14, 29, [200]],
    ['sends half a head', (socket: Socket) => void socket.write('GET /en'), 14, 19, [408]],
    [
      'sends half a form',
      (socket: Socket) => void socket.write(post('Content-Length: 9\r\n', 'a')),
      18,
      21,
      [408],
    ],
  ] as [string, (socket: Socket) => void, number, number, number[]][])(
    'is held for a client that %s, and not for ever',
    async (_, act, before, after, statuses) => {
      expect((await pass(act, before)).isOpen).toBe(true);
      const { isOpen, text } = await pass(act, after);
      expect([isOpen, readCodes(text)]).toEqual([false, statuses]);
    },
  );

  it('makes room for the next where all places are taken: whoever was answered longest ago', async () => {
    await restart(2);
    const [first, second] = [open(), open()];
    await Promise.all([once(first, 'connect'), once(second, 'connect')]);
    first.write('GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(first, 'data');
    const gone = untilClosed(second.resume());
    const third = open();
    third.write('GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n');
    await Promise.all([gone, once(third, 'data')]);
    expect(first.destroyed).toBe(false);
  });
});

describe('the end', () => {
  it('waits for what is under way, and for nothing else', async () => {
    const [silent, half, sending] = [open(), open(), open()];
    await Promise.all([silent, half, sending].map((socket) => once(socket, 'connect')));
    half.write('GET /e');
    sending.write(post(`Content-Length: ${form.length}\r\n`, ''));
    await wait(50);
    const ended = endServer();
    for (const socket of [silent, half]) socket.resume().on('end', () => socket.end());
    const read = collect(sending);
    sending.on('end', () => sending.end());
    sending.write(form);
    await ended;
    expect(readCodes(read())).toEqual([204]);
    expect(read()).toContain('Connection: close');
  });
});
