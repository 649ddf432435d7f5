import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { finishDay } from '#lib/publish/finish-day.ts';
import { listGonePaths } from '#lib/site/promised-paths.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const makeEntry = (file: string) => ({
  status: 200,
  file,
  headers: {},
  bytes: 1,
  hashes: { identity: file },
});
const publish = (path: string) => ({ path, entry: makeEntry(path.slice(1)) });
const read = (day: string) => JSON.parse(readFileSync(join(folder, `${day}.json`), 'utf8'));

it('writes all addresses of a day in one order, whoever made them first', async () => {
  const paths = ['/th', '/en/terms', '/cs', '/en', '/robots.txt', '/en/privacy'];
  for (const some of [paths, paths.toReversed(), paths.toSorted()]) {
    await finishDay(folder, some.map(publish));
    const { entries } = read('2026-12-01');
    expect(Object.keys(entries)).toEqual(paths.toSorted());
    expect(entries['/cs']).toEqual(makeEntry('cs'));
  }
});

it('says from when on the day counts in Prague, and which cookies are asked for', async () => {
  vi.stubEnv('AS_OF', '2027-07-01');
  await finishDay(folder, []);
  const { from, begins, cookies } = read('2027-07-01');
  expect([from, new Date(begins).toISOString()]).toEqual(['2027-07-01', '2027-06-30T22:00:00.000Z']);
  expect(cookies).not.toEqual([]);
});

it('answers what is gone with its edition as the edition, and nothing where that is not there', async () => {
  const [[path = '', page = ''] = []] = listGonePaths();
  expect(path).not.toBe('');
  await finishDay(folder, [publish(page)]);
  expect(read('2026-12-01').entries[path]).toEqual(publish(page).entry);
  await finishDay(folder, []);
  expect(read('2026-12-01').entries).toEqual({});
});
