import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { getEffort } from '#lib/publish/budgets.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import { keepGroups, type Published, restoreGroup } from '#lib/publish/cache/kept.ts';
import { frame } from '#lib/publish/cache/made-of.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';

let folder = '';
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  store = new Store(join(folder, 'cache'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const publish = async (path: string, text: string): Promise<Published> => {
  const served = { status: 200, file: `${path.slice(1)}.html`, headers: { 'X-A': 'b' } };
  const isPage = !path.includes('.');
  const forms = await getForms(Buffer.from(text), getEffort(path, isPage), store);
  const entry = await writeEntry(join(folder, 'first'), served, forms);
  const page = { path, raw: entry.bytes, weights: { page: forms.br.length, script: 0, style: 0 } };
  return { path, entry, ...(isPage && { page }) };
};
const publishAll = () =>
  Promise.all(
    ['/en/terms', '/th/terms/2026-01-01/beside/en', '/en', '/robots.txt'].map((path) =>
      publish(path, path.repeat(50)),
    ),
  );
const due = { terms: 'of terms', [frame]: 'of all else' };
const list = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [path.slice(join(folder, name).length), readFileSync(path, 'base64')];
    })
    .toSorted();

it('writes what was published of a group, and all of its forms, as if it were made anew', async () => {
  const published = await publishAll();
  await keepGroups(due, published, store);
  const again = join(folder, 'again');
  expect(await restoreGroup('of terms', again, store)).toEqual(published.slice(0, 2));
  expect(await restoreGroup('of all else', again, store)).toEqual(published.slice(2));
  expect(list('again')).toEqual(list('first'));
});

it('has nothing of what was made of something else', async () => {
  await keepGroups(due, await publishAll(), store);
  expect(await restoreGroup('of other terms', folder, store)).toBe(undefined);
});

it('gives no group of which any file is not whole, and makes that anew', async () => {
  await keepGroups(due, await publishAll(), store);
  for (const name of readdirSync(join(folder, 'cache'))) {
    const path = join(folder, 'cache', name);
    const { length } = readFileSync(path);
    truncateSync(path, length - 1);
  }
  expect(await restoreGroup('of terms', folder, store)).toBe(undefined);
  expect(await restoreGroup('of all else', folder, store)).toBe(undefined);
  const published = await publishAll();
  await keepGroups(due, published, store);
  expect(await restoreGroup('of terms', folder, store)).toEqual(published.slice(0, 2));
});

it('takes no entry that would be served otherwise today', async () => {
  const [first, ...rest] = await publishAll();
  const other = { ...first, entry: { ...first?.entry, bytes: 1 } } as Published;
  await keepGroups(due, [other, ...rest], store);
  expect(await restoreGroup('of terms', folder, store)).toBe(undefined);
});
