import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { exchange, readAnswers } from '../raw.ts';
import { refusal } from '../refusal.ts';
import { startOurs } from '../running.ts';

describe('the server', () => {
  it('finishes answers under way when it is told to stop, refuses new connections, and exits with 0', async () => {
    const server = await startOurs();
    const body = refusal;
    const head =
      `POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
      `Content-Length: ${body.length}\r\n\r\n`;
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.write(head + body.slice(0, 5));
    await wait(200);
    const stopped = server.stop();
    // As soon as it has heard, and for as long as it has something to answer.
    const ask = () => exchange(server.port, 'GET /th HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    await expect.poll(() => ask().catch(({ code }) => code)).toBe('ECONNREFUSED');
    socket.write(body.slice(5));
    expect(await stopped).toBe(0);
    expect(readAnswers(Buffer.concat(chunks))[0]?.status).toBe(204);
  });

  it('sends what is asked for to a slow reader to its end when it is told to stop', async () => {
    const server = await startOurs();
    const asked = 60;
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.pause();
    socket.write('GET /th/privacy HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(asked));
    await wait(500);
    const stopped = server.stop();
    await wait(300);
    socket.resume();
    await once(socket, 'close');
    expect(await stopped).toBe(0);
    const answers = readAnswers(Buffer.concat(chunks));
    expect(answers.length).toBeGreaterThan(asked / 2);
    for (const { status, headers, body } of answers) {
      expect([status, body.length]).toEqual([200, Number(headers['content-length'])]);
    }
  });

  it('does not wait for those who have asked for nothing when it is told to stop', async () => {
    const server = await startOurs();
    const open = async (bytes: string) => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      socket.write(bytes);
      return socket;
    };
    const sockets = [await open(''), await open('GET /th HTTP/1.1\r\nHost: loc')];
    await wait(100);
    const ended = sockets.map((socket) => once(socket, 'close'));
    for (const socket of sockets) socket.resume();
    expect(await Promise.race([server.stop(), wait(3000, 'still running')])).toBe(0);
    await Promise.all(ended);
  });
});
