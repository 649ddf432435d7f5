// A site that is too large for memory, whose files somebody touches while it is served.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startNginx } from './nginx.ts';
import { ask } from './raw.ts';
import { type Running, site, startOurs } from './running.ts';
import { folder, readPage } from './servers.ts';

let dist = '';
let server: Running;
beforeEach(async () => {
  vi.stubEnv('SITE_IN_MEMORY', '0');
  dist = join(mkdtempSync(join(tmpdir(), 'dist-')), 'dist');
  cpSync(site, dist, { recursive: true, verbatimSymlinks: true });
  server = await startOurs(dist, folder.begins - Date.now());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  expect(await server.stop()).toBe(0);
  rmSync(join(dist, '..'), { recursive: true });
});

const path = '/th/privacy';
const page = readPage(path);
const getFile = () => join(dist, folder.from, folder.entries[path]?.file ?? '');

it.each<[string, () => void]>([
  ['changed', () => writeFileSync(getFile(), Buffer.from(page).fill('x', 5000, 5001))],
  ['cut', () => writeFileSync(getFile(), page.subarray(0, 5000))],
  ['gone', () => rmSync(getFile())],
])(
  'sends no byte of a page that is %s, says so in a line, and sends it again once it is as it was built',
  async (_, spoil) => {
    expect((await ask(server.port, path)).body.equals(page)).toBe(true);
    spoil();
    // In each thread.
    for (let count = 0; count < 20; count++) {
      const { status, body } = await ask(server.port, path);
      expect([status, body.toString()]).toEqual([503, 'This page cannot be read at the moment.\n']);
    }
    expect((await ask(server.port, '/en')).status).toBe(200);
    await expect.poll(server.complaint).toMatch(/th\/privacy\.html.+ gets 503/);
    writeFileSync(getFile(), page);
    expect((await ask(server.port, path)).body.equals(page)).toBe(true);
  },
);

it('answers from memory what lies there, whatever becomes of the folder', async () => {
  vi.unstubAllEnvs();
  const own = join(dist, '../own');
  cpSync(dist, own, { recursive: true, verbatimSymlinks: true });
  const other = await startOurs(own, folder.begins - Date.now());
  // All its threads.
  await expect.poll(other.complaint).toContain('Serving');
  rmSync(own, { recursive: true });
  const { status, body } = await ask(other.port, path);
  expect([status, body.equals(page)]).toEqual([200, true]);
  expect(await other.stop()).toBe(0);
});

it('lets nginx ask another server for what it cannot read', async () => {
  const other = await startOurs(site, folder.begins - Date.now());
  // Who asks whether a page has changed is answered by our servers.
  const nginx = await startNginx([server.port, other.port]);
  rmSync(getFile());
  const etag = '"other"';
  for (let count = 0; count < 20; count++) {
    const { status, body } = await ask(nginx.port, path, { 'If-None-Match': etag });
    expect([status, body.equals(page)]).toEqual([200, true]);
  }
  expect(server.complaint()).toContain('gets 503');
  await nginx.stop();
  expect(await other.stop()).toBe(0);
});
