import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coming, hash, manifest, midnight, old, paths } from './coming.ts';
import { startNginx } from './nginx.ts';
import { site, startOurs } from './running.ts';

const dist = mkdtempSync(join(tmpdir(), 'flip-'));
beforeAll(() => cpSync(site, dist, { recursive: true, verbatimSymlinks: true }));
afterAll(() => rmSync(dist, { recursive: true }));

interface Seen {
  path: string;
  begin: number;
  end: number;
  status: number;
  from: string | undefined;
}

/** Asks for pages without pause until a moment, and finds out for each answer of which day it is: body and policy alike. */
async function load(port: number, until: () => boolean, clock: () => number): Promise<Seen[]> {
  const seen: Seen[] = [];
  const visit = async (client: number) => {
    for (let count = client; !until(); count++) {
      const path = paths[count % paths.length] ?? '/';
      const begin = clock();
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Connection: 'close' } });
      const body = hash(new Uint8Array(await response.arrayBuffer()));
      const csp = response.headers.get('content-security-policy');
      const folder = [old, coming].find(({ entries }) => {
        const entry = entries[path];
        return entry?.hashes.identity === body && entry.headers['Content-Security-Policy'] === csp;
      });
      seen.push({ path, begin, end: clock(), status: response.status, from: folder?.from });
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, client) => visit(client)));
  return seen;
}

/** Runs the script as if it were tomorrow, for which it asks `date`. */
function flip(command: string[]) {
  const tools = mkdtempSync(join(tmpdir(), 'tools-'));
  writeFileSync(join(tools, 'date'), '#!/bin/sh\n[ "$TZ" = Europe/Prague ] && echo 2027-03-01 CET\n');
  chmodSync(join(tools, 'date'), 0o755);
  const env = { ...process.env, PATH: `${tools}:${process.env.PATH}` };
  const run = spawnSync(join(dist, 'flip.sh'), command, { env });
  rmSync(tools, { recursive: true });
  return run;
}

describe('at midnight', () => {
  it('the health of the site is that of what serves its pages', async () => {
    const ours = await startOurs(dist, midnight - Date.now());
    const nginx = await startNginx(ours.port, dist);
    const ask = async (port: number) => {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: 'close' } });
      return [response.status, await response.text()];
    };
    const late = [503, `late ${manifest.build} 2026-11-23: 2027-03-01 has come\n`];
    const well = [200, `ok ${manifest.build} 2027-03-01\n`];
    expect([await ask(ours.port), await ask(nginx.port)]).toEqual([well, late]);
    flip(nginx.command);
    await expect.poll(() => ask(nginx.port)).toEqual(well);
    const other = 'f'.repeat(64);
    const conf = join(dist, '2027-03-01/locations.conf');
    writeFileSync(conf, readFileSync(conf, 'utf8').replace(manifest.build, other));
    spawnSync(nginx.command[0] ?? '', [...nginx.command.slice(1), '-s', 'reload']);
    const mixed = [503, `mixed ${manifest.build} 2027-03-01: nginx serves ${other}\n`];
    await expect.poll(() => ask(nginx.port)).toEqual(mixed);
    writeFileSync(conf, readFileSync(conf, 'utf8').replace(other, manifest.build));
    await nginx.stop();
    await ours.stop();
    symlinkSync('2026-11-23', join(dist, 'old'));
    renameSync(join(dist, 'old'), join(dist, 'current'));
  });
});

describe('at midnight, under load', () => {
  it('our server changes over at once, without a failed or a mixed answer', async () => {
    const offset = midnight - 2000 - Date.now();
    const clock = () => Date.now() + offset;
    const server = await startOurs(dist, offset);
    const seen = await load(server.port, () => clock() > midnight + 2000, clock);
    expect(await server.stop()).toBe(0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.filter(({ status, from }) => status !== 200 || !from)).toEqual([]);
    const before = seen.filter(({ end }) => end < midnight);
    const after = seen.filter(({ begin }) => begin > midnight);
    expect(new Set(before.map(({ from }) => from))).toEqual(new Set(['2026-11-23']));
    expect(new Set(after.map(({ from }) => from))).toEqual(new Set(['2027-03-01']));
  });

  it('nginx changes over by the script, without a failed or a mixed answer', async () => {
    const ours = await startOurs(dist, midnight - 60_000 - Date.now());
    const nginx = await startNginx(ours.port, dist);
    let isOver = false;
    const loading = load(nginx.port, () => isOver, Date.now);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { status, stderr } = flip(nginx.command);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    isOver = true;
    const seen = await loading;
    await nginx.stop();
    await ours.stop();
    expect(status, stderr.toString()).toBe(0);
    expect(seen.filter((each) => each.status !== 200 || !each.from)).toEqual([]);
    expect(seen[0]?.from).toBe('2026-11-23');
    expect(seen.at(-1)?.from).toBe('2027-03-01');
  });
});
