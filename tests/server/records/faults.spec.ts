import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mount, unmount } from '../../debian.ts';
import { visit } from '../hostile/visitors.ts';
import { type Running, site, startOurs } from '../running.ts';
import { choose, chooseOften, countKept } from './choices.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  path = join(folder, 'data/consent.sqlite');
});
// Whatever a test finds, nothing of it is left.
const running: Running[] = [];
let isMounted = false;
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
  if (isMounted) unmount(folder);
  isMounted = false;
  rmSync(folder, { recursive: true });
});

const begin = async (records = path, offset = 0, hook?: string) => {
  const server = await startOurs(site, offset, hook, records);
  running.push(server);
  return server;
};

it('has every choice on the disk that was answered in time when it is killed under 200 a second', async () => {
  const server = await begin();
  const answering = chooseOften(server.port, 200, 3);
  await wait(2000);
  server.process.kill('SIGKILL');
  const { all, kept } = await answering;
  const waited = [...server.complaint().matchAll(/not recorded yet: (\d+)/g)];
  const late = waited.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(all).toBeGreaterThan(0);
  expect(countKept(path)).toBeGreaterThanOrEqual(Math.max(kept, all - late));
  const again = await begin();
  expect((await choose(again.port)).status).toBe(204);
  expect(await again.stop()).toBe(0);
  expect(countKept(path)).toBeGreaterThan(kept);
});

it('loses no choice while the file is locked, holds up no page, and says what waits', async () => {
  const server = await begin();
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const answers = await Promise.all(Array.from({ length: 20 }, () => choose(server.port)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
  expect(await visit(server.port)).toBe(true);
  await expect
    .poll(server.complaint)
    .toMatch(/Answers that wait to be recorded in .+: \d+ \(database is locked\)/);
  expect(server.complaint()).toMatch(/Answers to the cookie banner that are given and not recorded yet: \d+/);
  other.exec('COMMIT');
  other.close();
  await expect.poll(() => countKept(path), { timeout: 20_000 }).toBe(20);
  expect(await server.stop()).toBe(0);
});

it('loses no choice while the disk is full, and holds up no page', async () => {
  mount(folder, '400k');
  isMounted = true;
  const server = await begin();
  expect((await choose(server.port)).status).toBe(204);
  const filling = join(folder, 'filling');
  expect(() => writeFileSync(filling, Buffer.alloc(1_000_000))).toThrow('ENOSPC');
  const { all } = await chooseOften(server.port, 50, 4);
  expect(all).toBe(200);
  expect(await visit(server.port)).toBe(true);
  await expect
    .poll(server.complaint, { timeout: 20_000 })
    .toMatch(/wait to be recorded in .+: \d+ \(database or disk is full\)/);
  rmSync(filling);
  await expect.poll(() => countKept(path), { timeout: 20_000 }).toBe(201);
  expect(await server.stop()).toBe(0);
});

it('makes one chain of the choices of two servers on one file', async () => {
  const servers = await Promise.all([begin(), begin()]);
  const answered = await Promise.all(servers.map(({ port }) => chooseOften(port, 50, 3)));
  expect(answered.map(({ all }) => all)).toEqual([150, 150]);
  for (const server of servers) expect(await server.stop()).toBe(0);
  expect(countKept(path)).toBe(300);
});

it('makes the file anew where it is removed while it is written to', async () => {
  const server = await begin();
  await choose(server.port);
  // What is answered is written a moment later.
  await expect.poll(() => existsSync(path) && countKept(path), { timeout: 20_000 }).toBe(1);
  rmSync(join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  expect((await choose(server.port)).status).toBe(204);
  await expect
    .poll(server.complaint, { timeout: 20_000 })
    .toMatch(/was removed while answers were recorded there/);
  expect(await server.stop()).toBe(0);
  // The first is there again if nobody had been told yet that it was written.
  expect([1, 2]).toContain(countKept(path));
});

it('goes on with the chain when the clock was set back', async () => {
  for (const offset of [86_400_000, 0]) {
    const server = await begin(path, offset);
    expect((await choose(server.port)).status).toBe(204);
    expect(await server.stop()).toBe(0);
  }
  expect(countKept(path)).toBe(2);
});

it('loses no choice that was answered by a thread that ends', async () => {
  const server = await begin(path, 0, './dying-thread.ts');
  const { all } = await chooseOften(server.port, 50, 4);
  expect(all).toBeGreaterThan(0);
  expect(server.complaint()).toContain('A thread has ended');
  expect(await server.stop()).toBe(0);
  expect(countKept(path)).toBeGreaterThanOrEqual(all);
});

it('says in one line at start that a place cannot be written to', async () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, 'This is no database.');
  for (const records of [blocked, join(blocked, 'consent.sqlite'), folder]) {
    const failed = await begin(records).then(
      () => '',
      ({ message }: Error) => message,
    );
    expect(failed.trim().split('\n')).toEqual([
      expect.stringMatching(
        /Answers to the cookie banner cannot be recorded in .+ — let CONSENT_RECORDS name a file/,
      ),
    ]);
  }
});

it('records nothing where that is off', async () => {
  const server = await begin('off');
  expect((await choose(server.port)).status).toBe(204);
  expect(await server.stop()).toBe(0);
  expect(server.complaint().split('\n').filter(Boolean)).toEqual([expect.stringMatching(/^Serving /)]);
});
