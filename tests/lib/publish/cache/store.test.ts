import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Store } from '#lib/publish/cache/store.ts';

let folder = '';
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = new Store(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () => readdirSync(folder).map((name) => join(folder, name));
const day = 24 * 60 * 60 * 1000;

it('gives back what was written under a name, bytes and all, and nothing under another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), fc.uint8Array(), async (name, other, bytes) => {
      const value = { bytes: Buffer.from(bytes), list: [name, 1, undefined] };
      await store.write(name, value);
      expect(await store.read(name)).toEqual(value);
      if (other !== name) expect(await store.read(`${other} not written`)).toBe(undefined);
    }),
    { numRuns: 50 },
  );
});

it('has nothing of a file that is cut, grown, or of which one bit is another', async () => {
  await store.write('name', { text: 'What was made.'.repeat(5) });
  const [path = ''] = list();
  const bytes = readFileSync(path);
  const at = fc.nat({ max: bytes.length - 1 });
  const faults = fc.oneof(
    at.map((length) => bytes.subarray(0, length)),
    fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => Buffer.concat([bytes, more])),
    fc.tuple(at, fc.nat({ max: 7 })).map(([place, bit]) => {
      const other = Buffer.from(bytes);
      other[place] = (other[place] ?? 0) ^ (1 << bit);
      return other;
    }),
  );
  await fc.assert(
    fc.asyncProperty(faults, async (fault) => {
      writeFileSync(path, fault);
      expect(await store.read('name')).toBe(undefined);
    }),
  );
  writeFileSync(path, bytes);
  expect(await store.read('name')).toEqual({ text: 'What was made.'.repeat(5) });
});

it('has nothing of a file that was written under another name', async () => {
  await store.write('one', 1);
  const [one = ''] = list();
  await store.write('two', 2);
  const two = list().find((path) => path !== one) ?? '';
  copyFileSync(one, two);
  expect([await store.read('one'), await store.read('two')]).toEqual([1, undefined]);
});

it('gives the whole of what one of several writers wrote, whenever it is read', async () => {
  const values = Array.from({ length: 12 }, (_, index) => String(index).repeat(200_000));
  const writing = values.map((value) => store.write('name', value));
  const reading = values.map(() => store.read<string>('name'));
  const isOneOf = (value: string | undefined) => value === undefined || values.includes(value);
  expect((await Promise.all(reading)).every(isOneOf)).toBe(true);
  await Promise.all(writing);
  expect(values).toContain(await store.read('name'));
  expect(list()).toHaveLength(1);
});

it('keeps nothing where it cannot write, and stops nobody', async () => {
  writeFileSync(join(folder, 'file'), '');
  const blocked = new Store(join(folder, 'file'));
  await blocked.write('name', 1);
  await blocked.prune();
  expect(await blocked.read('name')).toBe(undefined);
});

it('drops what was not asked for since yesterday, and drafts that were left, and nothing else', async () => {
  await store.write('old', 1);
  await store.write('asked', 2);
  writeFileSync(join(folder, 'left.draft'), '');
  const past = new Date(Date.now() - 2 * day);
  for (const path of list()) utimesSync(path, past, past);
  await store.write('new', 3);
  await store.read('asked');
  await store.prune();
  expect(await Promise.all(['old', 'asked', 'new'].map((name) => store.read(name)))).toEqual([
    undefined,
    2,
    3,
  ]);
  expect(list()).toHaveLength(2);
});

it('drops to the millisecond what a day is over, whatever else lies there', async () => {
  await store.write('one', 1);
  const [path = ''] = list();
  const asked = new Date('2026-12-01T10:00:00Z');
  utimesSync(path, asked, asked);
  mkdirSync(join(folder, 'a folder', 'in it'), { recursive: true });
  utimesSync(join(folder, 'a folder'), asked, asked);
  await store.prune(asked.getTime() + day);
  expect(list()).toContain(path);
  await store.prune(asked.getTime() + day + 1);
  expect(list()).toEqual([join(folder, 'a folder')]);
});

it('leaves no draft behind, and makes its folder where there is none', async () => {
  const below = new Store(join(folder, 'a', 'b'));
  await below.write('name', 1);
  expect([await below.read('name'), list()]).toEqual([1, [join(folder, 'a')]]);
  // What is a folder already cannot be replaced.
  const [path = ''] = readdirSync(join(folder, 'a', 'b'));
  rmSync(join(folder, 'a', 'b', path));
  mkdirSync(join(folder, 'a', 'b', path, 'in it'), { recursive: true });
  await below.write('name', 2);
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual([path]);
});
