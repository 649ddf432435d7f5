import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange, readAnswers } from './raw.ts';
import { findPort, site, startOurs } from './running.ts';

let dist = '';
beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'dist-')), 'dist');
  cpSync(site, dist, { recursive: true });
});
afterEach(() => rmSync(join(dist, '..'), { recursive: true }));

const run = (env: Record<string, string>) => {
  const server = join(dist, 'server.mjs');
  const { status, stderr } = spawnSync(process.execPath, [server], {
    env: { ...process.env, ...env },
    timeout: 10_000,
  });
  return { status, lines: stderr.toString().trim().split('\n') };
};

const findFolder = (): string =>
  JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')).folders[0].from;

/** Runs the server, does something with it, stops it, and returns the lines that it wrote. */
const collectLog = async (port: number, visit: () => Promise<void>): Promise<string[]> => {
  const child = spawn(process.execPath, [join(dist, 'server.mjs')], {
    env: { ...process.env, PORT: String(port) },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  await once(child.stderr, 'data');
  await visit();
  child.kill('SIGTERM');
  await once(child, 'close');
  return output.split('\n').filter(Boolean);
};

describe('the server', () => {
  it('runs with nothing beside it: no packages, no other folder', async () => {
    const server = await startOurs(dist);
    expect((await fetch(`http://127.0.0.1:${server.port}/en/privacy`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  it('says in one line that its port is in use, by itself or by another program', async () => {
    const server = await startOurs(dist);
    const { status, lines } = run({ PORT: String(server.port) });
    await server.stop();
    expect([status, lines]).toEqual([
      1,
      [`Port ${server.port} is in use — choose another, such as PORT=${server.port + 1}.`],
    ]);
  });

  it('lets one server have a port, however close together several are started', async () => {
    for (let round = 0; round < 4; round++) {
      const port = await findPort();
      const children = Array.from({ length: 3 }, () =>
        spawn(process.execPath, [join(dist, 'server.mjs')], { env: { ...process.env, PORT: String(port) } }),
      );
      const words = await Promise.all(children.map(async ({ stderr }) => String(await once(stderr, 'data'))));
      const serving = children.filter((_, index) => words[index]?.startsWith('Serving '));
      expect(serving.length, words.join('')).toBe(1);
      expect(words.filter((word) => word.startsWith(`Port ${port} is in use`)).length).toBe(2);
      for (const child of serving) child.kill('SIGTERM');
      await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
    }
  });

  it.each(['0', '65536', 'http', '3000.5'])('says in one line that PORT=%s is no port', (port) => {
    expect(run({ PORT: port })).toEqual({
      status: 1,
      lines: [`PORT is "${port}" — write a number from 1 to 65535.`],
    });
  });

  it.each<[string, () => void, RegExp]>([
    ['no manifest', () => rmSync(join(dist, 'manifest.json')), /manifest\.json/],
    [
      'another manifest',
      () => writeFileSync(join(dist, 'manifest.json'), '{}'),
      /manifest\.json is not the file that was built/,
    ],
    ['a missing page', () => rmSync(join(dist, findFolder(), 'th/privacy.html.br')), /th\/privacy\.html\.br/],
    [
      'a changed page',
      () => writeFileSync(join(dist, findFolder(), 'en.html'), 'x'),
      /en\.html is not the file that was built/,
    ],
  ])('says in one line that its site is broken: %s', async (_, spoil, found) => {
    spoil();
    const { status, lines } = run({ PORT: String(await findPort()) });
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(found);
    expect(lines[0]).toMatch(/^The site in .+ is broken: .+ — build it again\.$/);
  });

  it('finishes answers under way when it is told to stop, refuses new connections, and exits with 0', async () => {
    const server = await startOurs(dist);
    const body = 'choice=reject&return=/th';
    const head =
      `POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
      `Content-Length: ${body.length}\r\n\r\n`;
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.write(head + body.slice(0, 5));
    await wait(200);
    const stopped = server.stop();
    await wait(200);
    await expect(exchange(server.port, 'GET /th HTTP/1.1\r\nHost: x\r\n\r\n')).rejects.toThrow(
      'ECONNREFUSED',
    );
    socket.write(body.slice(5));
    expect(await stopped).toBe(0);
    expect(readAnswers(Buffer.concat(chunks))[0]?.status).toBe(204);
  });

  it('sends what is asked for to a slow reader to its end when it is told to stop', async () => {
    const server = await startOurs(dist);
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
    const server = await startOurs(dist);
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

  it.each([
    ...(existsSync('/dev/full') ? [['a full disk', '>/dev/full']] : []),
    ['a pipe that nobody reads', '| sleep 30'],
    ['a pipe that is closed', '| true'],
  ])('goes on serving, and stops, when its log goes to %s', async (_, target) => {
    const port = await findPort();
    // The inner shell tells its id and becomes the server.
    const script = `sh -c 'echo $$ >&3; exec "$0" "$1"' "$0" "$1" ${target}`;
    const shell = spawn('sh', ['-c', script, process.execPath, join(dist, 'server.mjs')], {
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const [id] = await once(shell.stdio[3] as Readable, 'data');
    await once(shell.stdio[2] as Readable, 'data');
    // More lines than a pipe holds.
    for (let round = 0; round < 40; round++) {
      const requests = Array.from({ length: 25 }, () => fetch(`http://127.0.0.1:${port}/healthz`));
      for (const response of await Promise.all(requests)) expect(response.status).toBe(200);
    }
    const isRunning = () => {
      try {
        return process.kill(Number(id), 0);
      } catch {
        return false;
      }
    };
    expect(isRunning()).toBe(true);
    process.kill(Number(id), 'SIGTERM');
    for (let waited = 0; waited < 50 && isRunning(); waited++) await wait(100);
    expect(isRunning()).toBe(false);
    if (shell.exitCode === null) process.kill(-(shell.pid as number), 'SIGKILL');
  });

  it('logs what it refuses, and nothing where nobody is left to answer', async () => {
    const port = await findPort();
    const lines = await collectLog(port, async () => {
      await exchange(port, 'hello\r\n\r\n');
      const socket = connect(port, '127.0.0.1');
      socket.write(
        'POST /consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
          'Content-Length: 20\r\n\r\nchoice',
      );
      await wait(200);
      socket.resetAndDestroy();
      await wait(200);
    });
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([400]);
  });

  it('logs one line of JSON an answer, with nothing that tells one visitor from another', async () => {
    const port = await findPort();
    const lines = await collectLog(port, async () => {
      await fetch(`http://127.0.0.1:${port}/th/privacy?email=a@example.com`, {
        headers: { Cookie: 'secret=1' },
      });
      await fetch(`http://127.0.0.1:${port}/a@example.com`);
    });
    // Each thread writes its own lines.
    const logged = lines.map((line) => JSON.parse(line)).toSorted((a, b) => a.time - b.time);
    expect(logged.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/th/privacy', 200],
      ['GET', undefined, 404],
    ]);
    const names = logged.flatMap((entry) => Object.keys(entry));
    expect([...new Set(names)]).toEqual(['time', 'method', 'path', 'status', 'bytes', 'ms']);
    expect(lines.join('\n')).not.toMatch(/127\.0\.0\.1|::1|example\.com|secret/);
  });
});
