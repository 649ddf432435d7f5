import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getForms } from '#lib/publish/cache/forms.ts';
import { findGroup, keepGroups, type Published } from '#lib/publish/cache/kept.ts';
import { frame } from '#lib/publish/cache/made-of.ts';
import { planDay } from '#lib/publish/cache/plan.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';
import { makeMemoryStore } from './memory-store.ts';

let folder = '';
let memory: ReturnType<typeof makeMemoryStore>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groups-'));
  memory = makeMemoryStore();
  vi.stubEnv('AS_OF', '2026-12-01');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const groups = new Map([
  ['privacy', 'of privacy'],
  ['privacy/2026-11-22', 'of the first'],
  ['cookies', 'of cookies'],
  [frame, 'of all'],
]);
const draft = () => join(folder, 'draft');
const publish = async (path: string): Promise<Published> => {
  const served = { status: 200, file: `${path.slice(1)}.html`, headers: {} };
  const forms = await getForms(Buffer.from(path.repeat(20)), 'quick', memory.store);
  return { path, entry: await writeEntry(join(folder, 'before'), served, forms) };
};
/** Keeps a page of each group, and returns them. */
const keepAll = async () => {
  const all = await Promise.all(
    ['/en/privacy', '/en/privacy/2026-11-22.md', '/th/cookies/history', '/en'].map(publish),
  );
  await keepGroups(Object.fromEntries(groups), all, memory.store);
  return all;
};
const plan = (changes: Record<string, string> = {}) =>
  planDay(draft(), memory.store, new Map([...groups, ...Object.entries(changes)]));

it.each([
  ['/en/privacy', 'privacy'],
  ['/en/privacy/history', 'privacy'],
  ['/en/privacy/2026-11-22', 'privacy/2026-11-22'],
  ['/en/privacy/2026-11-22.json', 'privacy/2026-11-22'],
  ['/en/privacy/2026-11-22/beside/cs', 'privacy/2026-11-22'],
  ['/th/cookies/2026-11-23/changes', 'cookies'],
  ['/en/rights', frame],
  ['/en', frame],
  ['/robots.txt', frame],
  ['/en/toString', frame],
])('counts %s to the group "%s"', (path, group) => {
  expect(findGroup(path, Object.fromEntries(groups))).toBe(group);
});

it('keeps each group under what it was made of, an empty one as well', async () => {
  const all = await Promise.all(['/en/privacy', '/th/privacy', '/th/privacy/2026-11-22', '/en'].map(publish));
  const { store, kept } = makeMemoryStore();
  await keepGroups(Object.fromEntries(groups), all, store);
  expect([...kept]).toEqual([
    ['group of privacy', all.slice(0, 2)],
    ['group of the first', all.slice(2, 3)],
    ['group of cookies', []],
    ['group of all', all.slice(3)],
  ]);
});

it('makes everything where nothing was made before', async () => {
  expect(await plan()).toEqual({ kept: [], due: Object.fromEntries(groups) });
  expect(existsSync(join(draft(), '2026-12-01'))).toBe(true);
});

it('makes nothing where all was made before of the same', async () => {
  const all = await keepAll();
  expect(await plan()).toEqual({ kept: all, due: {} });
  expect(readFileSync(join(draft(), '2026-12-01/th/cookies/history.html'), 'utf8')).toContain('/th/cookies');
});

it('makes a policy that changed, and with it what belongs to none', async () => {
  const [, , cookies] = await keepAll();
  const due = { privacy: 'of other privacy', 'privacy/2026-11-22': 'of another first', [frame]: 'of all' };
  expect(await plan(due)).toEqual({ kept: [cookies], due });
});

it('keeps the editions of a policy that did not change', async () => {
  const [, edition, cookies] = await keepAll();
  const due = { privacy: 'of other privacy', [frame]: 'of all' };
  expect(await plan(due)).toEqual({ kept: [edition, cookies], due });
});

it('makes what belongs to no policy alone where that changed alone', async () => {
  const all = await keepAll();
  expect(await plan({ [frame]: 'of other' })).toEqual({
    kept: all.slice(0, 3),
    due: { [frame]: 'of other' },
  });
});
