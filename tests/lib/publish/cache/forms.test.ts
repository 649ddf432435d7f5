import { createHash, randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress } from '#lib/publish/cache/compress.ts';
import { digest, findForms, getForms, isWorthwhile } from '#lib/publish/cache/forms.ts';
import { makeMemoryStore } from './memory-store.ts';

const text = Buffer.from('We process personal data, and say why we process it. '.repeat(40));
const sha256 = createHash('sha256').update(text).digest('hex');

it('makes the brotli and the gzip form of a text once', async () => {
  const { store, kept } = makeMemoryStore();
  const forms = await getForms(text, 'best', store);
  expect([brotliDecompressSync(forms.br), gunzipSync(forms.gzip), forms.identity]).toEqual([
    text,
    text,
    text,
  ]);
  expect(forms.br).toEqual(await compress(text));
  // RFC 1952 §2.3.1: the slowest and best compression.
  expect(forms.gzip[8]).toBe(2);
  expect([...kept.values()]).toEqual([forms]);
  const other = { ...forms, br: Buffer.from('made before') };
  for (const name of kept.keys()) kept.set(name, other);
  expect(await getForms(text, 'best', store)).toBe(other);
  expect(await findForms(sha256, 'best', store)).toBe(other);
});

it('keeps them by all that they depend on', async () => {
  const { store, kept } = makeMemoryStore();
  await getForms(text, 'best', store);
  await getForms(text, 'quick', store);
  const { brotli, zlib } = process.versions;
  const efforts = { best: { quality: 11, window: 22 }, quick: { quality: 9, window: 16 } };
  const name = ['coded forms', sha256, brotli, zlib, process.arch];
  expect([...kept.keys()].map((each) => JSON.parse(each))).toEqual([
    [...name, 'best', efforts, 13_728, 1, 9],
    [...name, 'quick', efforts, 13_728, 1, 9],
  ]);
  expect(await findForms(digest(Buffer.from('other')), 'best', store)).toBeUndefined();
});

it('does not try to compress further what gzip makes no smaller', async () => {
  const picture = randomBytes(500);
  const { br, gzip } = await getForms(picture, 'best', makeMemoryStore().store);
  expect(br).toBe(picture);
  expect(gunzipSync(gzip)).toEqual(picture);
});

it('gives a picture no coded form, however much could be taken off it', async () => {
  const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500)]);
  const { br, gzip } = await getForms(picture, 'quick', makeMemoryStore().store);
  expect([br, gzip]).toEqual([picture, picture]);
});

it.each([
  [90, 100, true],
  [91, 100, false],
  [0, 0, true],
  [1, 1, false],
])('%i bytes in the place of %i are worth it: %s', (coded, identity, expected) => {
  expect(isWorthwhile(Buffer.alloc(coded), Buffer.alloc(identity))).toBe(expected);
});

it('names bytes by their SHA-256', () => {
  expect(digest(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
