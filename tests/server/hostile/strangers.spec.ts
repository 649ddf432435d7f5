import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startNginx } from '../nginx.ts';
import { exchange, readAnswers } from '../raw.ts';
import { refusal as choice } from '../refusal.ts';
import { open } from './clients.ts';
import { plainConversations } from './conversations.ts';
import { converse } from './converse.ts';
import { runOurServer, seed } from './our-server.ts';
import { visit } from './visitors.ts';

const ours = runOurServer();

const form = 'Content-Type: application/x-www-form-urlencoded\r\n';

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
      `POST /consent HTTP/1.1\r\nHost: x\r\n${form}Expect: 100-continue\r\nContent-Length: ${choice.length}\r\n\r\n`,
    ],
    ['a page', 'GET /th/privacy HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('goes on where a connection is cut at %s', async (_, bytes) => {
    for (let count = 0; count < 60; count++) {
      const socket = open(ours().port);
      await once(socket, 'connect');
      socket.write(bytes);
      // At once, when the answer is on its way, and when it lies there unread.
      await wait(count % 3);
      if (count % 2) socket.resetAndDestroy();
      else socket.destroy();
    }
    expect(await visit(ours().port)).toBe(true);
  });

  it('says nothing out of turn: a form that waits to be asked for is asked for when its turn has come', async () => {
    const socket = open(ours().port);
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
    const socket = open(ours().port);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.end('GET /en HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2));
    socket.resume();
    await once(socket, 'end');
    expect(readAnswers(Buffer.concat(chunks)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('answers HTTP/1.0 once, and says that it ends', async () => {
    const request = 'GET /en HTTP/1.0\r\nConnection: keep-alive\r\n\r\n';
    const answers = readAnswers(await exchange(ours().port, request.repeat(2)));
    expect(answers.map(({ status, headers }) => [status, headers.connection])).toEqual([[200, 'close']]);
  });

  it('is understood by nginx in front of it in the same way', async () => {
    const nginx = await startNginx(ours().port);
    const property = fc.asyncProperty(plainConversations, (each) => converse(nginx.port, each));
    await fc.assert(property, { seed, numRuns: 200 }).finally(nginx.stop);
  });
});
