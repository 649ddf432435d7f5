import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Output } from '#lib/publish/outputs.ts';
import { makeAll, shareOut } from '#lib/publish/threads/make-all.ts';
import { Threads } from '#lib/publish/threads/threads.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** So many files of a build, each with a text of its own. */
const makeOutputs = (count: number, type = 'text/markdown'): Output[] =>
  Array.from({ length: count }, (_, index) => {
    const file = join(folder, `${index}.source`);
    writeFileSync(file, `Text ${index}. `.repeat(50));
    return { path: `/en/terms/${index}.md`, file, isPage: false, ...(type && { type }) };
  });
const make = async (outputs: Output[], most: number) => {
  const target = join(folder, `by ${most}`);
  const threads = new Threads(most);
  const told: number[] = [];
  const place = {
    day: '2026-12-01',
    folder: target,
    buildFolder: folder,
    storeFolder: join(target, 'cache'),
    gone: [],
  };
  const made = await makeAll(outputs, place, threads, (done) => told.push(done)).finally(() => threads.end());
  const files = readdirSync(join(target, 'en/terms')).toSorted();
  return {
    made: made.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    files: files.map((name) => [name, readFileSync(join(target, 'en/terms', name), 'base64')]),
    told,
  };
};

it('makes the same in this thread and in three others, and tells how much is made', async () => {
  const outputs = makeOutputs(120);
  const [alone, together] = [await make(outputs, 0), await make(outputs, 3)];
  expect(alone.made.map(({ path }) => path)).toEqual(outputs.map(({ path }) => path).toSorted());
  expect(alone.files).toHaveLength(3 * 120);
  expect([together.made, together.files]).toEqual([alone.made, alone.files]);
  for (const { told } of [alone, together])
    expect([told.length, told.toSorted((a, b) => a - b), told.at(-1)]).toEqual([8, told, 120]);
});

it('fails with what was wrong in whichever thread', async () => {
  const outputs = makeOutputs(120).map((output, index) =>
    index < 110 ? output : { ...output, path: '/a.wasm', type: undefined },
  );
  await expect(make(outputs as Output[], 3)).rejects.toThrow(
    '/a.wasm: a kind of file that the site does not know',
  );
});

it('keeps what is of a policy together, in all its languages, and cuts it where it is too much', () => {
  const paths = [
    '/en',
    '/cs',
    '/robots.txt',
    '/en/terms',
    '/en/privacy',
    '/cs/terms',
    '/cs/terms/2027-01-15',
  ];
  const outputs = paths.map((path): Output => ({ path, file: path, isPage: true }));
  const share = (most: number) => shareOut(outputs, most).map((own) => own.map(({ path }) => path));
  const beside = ['/en', '/cs', '/robots.txt'];
  const terms = ['/en/terms', '/cs/terms', '/cs/terms/2027-01-15'];
  expect(share(3)).toEqual([beside, terms, ['/en/privacy']]);
  expect(share(2)).toEqual([
    beside.slice(0, 2),
    beside.slice(2),
    terms.slice(0, 2),
    [...terms.slice(2), '/en/privacy'],
  ]);
});
