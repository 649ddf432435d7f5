import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { getStartOfDay } from '#lib/content/days.ts';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { answer } from '#lib/server/answer.ts';
import { readBodies } from '#lib/server/read-dist.ts';
import { makeSite } from '#lib/server/served-site.ts';
import { startNginx } from './nginx.ts';
import { site, startOurs } from './running.ts';

// An edition of each policy is to come on 2027-03-01.
const dist = mkdtempSync(join(tmpdir(), 'flip-'));
const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));
const [old, coming] = manifest.folders as [Folder, Folder];
const midnight = Date.parse('2027-02-28T23:00:00Z');
beforeAll(() => cpSync(site, dist, { recursive: true, verbatimSymlinks: true }));
afterAll(() => rmSync(dist, { recursive: true }));

/** Everything that speaks of which edition is in force. */
const paths = ['/en', '/th/privacy', '/cs/cookies', '/en/privacy/2027-03-01', '/th/privacy/history'].concat([
  '/cs/privacy/2026-11-23.json',
  '/en/feed.xml',
  '/sitemap.xml',
]);

const hash = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');

describe('a site with an edition to come', () => {
  it('reads differently from that day on, wherever it speaks of editions', () => {
    expect(manifest.folders.map(({ from, begins }) => [from, begins])).toEqual([
      ['2026-11-23', getStartOfDay('2026-11-23')],
      ['2027-03-01', midnight],
    ]);
    for (const path of paths) {
      expect(old.entries[path]?.hashes.identity, path).not.toBe(coming.entries[path]?.hashes.identity);
    }
    expect(Object.keys(old.entries)).toEqual(Object.keys(coming.entries));
  });

  const loaded = makeSite(manifest, readBodies(site, manifest));
  it.each([
    ['long before', '2026-01-01T00:00:00Z', old],
    ['a millisecond before midnight in Prague', '2027-02-28T22:59:59.999Z', old],
    ['at midnight in Prague', '2027-02-28T23:00:00Z', coming],
    ['when the day begins in UTC', '2027-03-01T00:00:00Z', coming],
    ['a year later', '2028-03-01T00:00:00Z', coming],
  ] as const)('shows, %s, the edition of that day', (_, moment, folder) => {
    for (const path of paths) {
      const { status, body } = answer(
        loaded,
        { method: 'GET', target: path, fields: {} },
        Date.parse(moment),
      );
      expect([status, hash(body ?? Buffer.alloc(0))]).toEqual([200, folder.entries[path]?.hashes.identity]);
    }
  });

  it('revalidates what a cache holds: the ETag of yesterday gets the page of today', () => {
    const ask = (now: number, etag = '') =>
      answer(loaded, { method: 'GET', target: '/en/privacy', fields: { 'if-none-match': etag } }, now);
    const first = ask(midnight - 1);
    const etag = first.headers[first.headers.indexOf('ETag') + 1] ?? '';
    expect(first.headers[first.headers.indexOf('Cache-Control') + 1]).toContain('no-cache');
    expect(ask(midnight - 1, etag).status).toBe(304);
    expect(ask(midnight, etag).status).toBe(200);
  });
});

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
