import { describe, expect, it } from 'vitest';
import { always } from './expected.ts';
import { exchange, readAnswers } from './raw.ts';
import { refusal } from './refusal.ts';
import { names, runServers } from './servers.ts';

const getPort = runServers();

describe.each(names)('%s', (name) => {
  it('answers first what was asked first, and then refuses what came behind it', async () => {
    const body = refusal;
    const head = `POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
    const bytes = await exchange(getPort(name), `${head}\r\n\r\n${body}garbage\r\n\r\n`);
    expect(readAnswers(bytes).map(({ status }) => status)).toEqual([204, 400]);
  });

  it('stores a choice through the consent endpoint', async () => {
    const body = refusal;
    const form = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(body.length),
    };
    const head = Object.entries({ Host: 'localhost', Connection: 'close', Accept: 'text/html', ...form }).map(
      (pair) => pair.join(': '),
    );
    const [answer] = readAnswers(
      await exchange(getPort(name), `POST /consent HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`),
    );
    expect(answer?.status).toBe(303);
    expect(answer?.headers).toMatchObject({ location: '/en/choice/necessary', 'cache-control': 'no-store' });
    expect(answer?.headers['set-cookie']).toMatch(/^consent=2\./);
    expect(answer?.headers).toMatchObject(always);
  });

  it.each([
    [20, 20],
    [180, 180],
    [1400, 180],
  ])(
    'removes %d cookies of a withdrawn purpose, as many as a browser keeps of a site',
    async (sent, removed) => {
      const cookies = Array.from({ length: sent }, (_, index) => `_ga_${index}=`).join(';');
      const body = refusal;
      const fields = [
        'Host: localhost',
        'Connection: close',
        `Cookie: ${cookies}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
      ];
      const [answer] = readAnswers(
        await exchange(getPort(name), `POST /consent HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n${body}`),
      );
      expect(answer?.status).toBe(204);
      expect(answer?.headers['set-cookie']?.match(/_ga_\d+=; Path=\/; Max-Age=0/g)).toHaveLength(removed);
    },
  );
});

it('ours takes a choice at the address of the form in any of its forms', async () => {
  for (const target of ['/consent?x=1', 'http://localhost/consent']) {
    const body = refusal;
    const head = `Host: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
    const [answer] = readAnswers(
      await exchange(getPort('ours'), `POST ${target} HTTP/1.1\r\n${head}\r\n\r\n${body}`),
    );
    expect([target, answer?.status]).toEqual([target, 204]);
  }
});

it('ours refuses a form of more than 4 KB', async () => {
  const body = `${refusal}&x=${'a'.repeat(5000)}`;
  const head = `Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
  const [answer] = readAnswers(
    await exchange(getPort('ours'), `POST /consent HTTP/1.1\r\n${head}\r\n\r\n${body}`),
  );
  expect(answer?.status).toBe(413);
});
