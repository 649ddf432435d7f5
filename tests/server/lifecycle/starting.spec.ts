import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPort, site, startOurs } from '../running.ts';

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

  it('says in one line that SITE_IN_MEMORY is no number', async () => {
    expect(run({ PORT: String(await findPort()), SITE_IN_MEMORY: 'all' })).toEqual({
      status: 1,
      lines: ['SITE_IN_MEMORY is "all" — write a number of megabytes, such as 16.'],
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
});
