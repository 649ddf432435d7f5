import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { exchange } from '../raw.ts';
import { findPort, site } from '../running.ts';

const program = `${site}/server.mjs`;

/** Runs the server, does something with it, stops it, and returns the lines that it wrote. */
const collectLog = async (port: number, visit: () => Promise<void>): Promise<string[]> => {
  const child = spawn(process.execPath, [program], {
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
  it.each([
    ...(existsSync('/dev/full') ? [['a full disk', '>/dev/full']] : []),
    ['a pipe that nobody reads', '| sleep 30'],
    ['a pipe that is closed', '| true'],
  ])('goes on serving, and stops, when its log goes to %s', async (_, target) => {
    const port = await findPort();
    // The inner shell tells its id and becomes the server.
    const script = `sh -c 'echo $$ >&3; exec "$0" "$1"' "$0" "$1" ${target}`;
    const shell = spawn('sh', ['-c', script, process.execPath, program], {
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
