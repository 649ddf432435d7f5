import crypto from 'node:crypto';
import fs, { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import zlib, { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { type BuiltForm, makeFiles } from '#lib/server/files.ts';
import type { Bodies } from '#lib/server/read-dist.ts';
import { hearReports, reports } from './reports.ts';
import { coded, folder, getFile, hash, hashes, prepareDist, text } from './two-files.ts';

prepareDist();
hearReports();

const share = (bytes: Buffer) => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
};
const name = '2026-01-01/en.html';
const page: BuiltForm = { name, hash: hashes.identity, length: text.length, br: undefined };

const other = Buffer.from(text);
other[0] = 0;

it('knows the length of every form, and gives those that lie in memory', () => {
  const bodies: Bodies = new Map<string, Uint8Array<SharedArrayBuffer> | number>([
    [hashes.identity, text.length],
    [hashes.br, share(coded.br)],
  ]);
  const { measure, find } = makeFiles(folder, bodies);
  expect([hashes.identity, hashes.br, 'unknown'].map(measure)).toEqual([
    text.length,
    coded.br.length,
    undefined,
  ]);
  expect([hashes.identity, hashes.br, 'unknown'].map(find)).toEqual([undefined, coded.br, undefined]);
});

it('sends what lies in memory without asking the disk', () => {
  const { read } = makeFiles('/nowhere', new Map([[hashes.identity, share(text)]]));
  expect(read({ ...page, br: hashes.br })).toEqual(text);
  expect(reports).toEqual([]);
});

it('makes a plain form of the brotli form that lies in memory, once', () => {
  const make = vi.spyOn(zlib, 'brotliDecompressSync');
  const { find, read } = makeFiles('/nowhere', new Map([[hashes.br, share(coded.br)]]));
  const form = { ...page, br: hashes.br };
  expect(find(form.hash)).toBeUndefined();
  expect([read(form), read(form)]).toEqual([text, text]);
  expect(make).toHaveBeenCalledTimes(1);
  expect(find(form.hash)).toEqual(text);
});

it('keeps eight megabytes of what it made, and makes the rest each time', () => {
  const make = vi.spyOn(zlib, 'brotliDecompressSync');
  const all = [5_000_000, 3_000_000, 1].map((length) => {
    const plain = Buffer.alloc(length, 'a');
    // What is made is as long as was said when the site was built.
    const br = brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } });
    return { form: { name: '', hash: `${length}`, length, br: `br of ${length}` }, br: share(br) };
  });
  const { find, read } = makeFiles('/nowhere', new Map(all.map(({ form, br }) => [form.br, br])));
  for (const { form } of all) expect(read(form)?.length).toBe(form.length);
  expect(all.map(({ form }) => find(form.hash) !== undefined)).toEqual([true, true, false]);
  expect(read(all[2]?.form ?? page)?.length).toBe(1);
  expect(make).toHaveBeenCalledTimes(4);
});

it('reads all else from the disk each time, and leaves nothing open', () => {
  const open = vi.spyOn(fs, 'openSync');
  const close = vi.spyOn(fs, 'closeSync');
  syncBuiltinESMExports();
  const { find, read } = makeFiles(folder, new Map());
  // Its brotli form does not lie in memory either.
  expect([read(page), read({ ...page, br: hashes.br })]).toEqual([text, text]);
  expect(find(page.hash)).toBeUndefined();
  expect(close.mock.calls).toEqual(open.mock.results.map(({ value }) => [value]));
  expect([open.mock.calls.length, reports]).toEqual([2, []]);
});

describe('a file that was found whole', () => {
  const write = (bytes: Buffer) => writeFileSync(getFile('en.html'), bytes);
  const later = () => vi.spyOn(Date, 'now').mockReturnValue(statSync(getFile('en.html')).ctimeMs + 2001);

  it('is held against its hash once, when its last change is long enough ago for any other to have another time', () => {
    const check = vi.spyOn(crypto, 'hash');
    const { read } = makeFiles(folder, new Map());
    expect([read(page), read(page), check.mock.calls.length]).toEqual([text, text, 2]);
    later();
    expect([read(page), read(page), read(page), check.mock.calls.length]).toEqual([text, text, text, 3]);
  });

  it('is sent no longer once it is changed, whatever time it is given, and again once it is as it was', () => {
    const { atime, mtime } = statSync(getFile('en.html'));
    const { read } = makeFiles(folder, new Map());
    later();
    expect(read(page)).toEqual(text);
    write(other);
    utimesSync(getFile('en.html'), atime, mtime);
    expect(read(page)).toBeUndefined();
    expect(read(page)).toBeUndefined();
    write(text);
    expect(read(page)).toEqual(text);
  });

  it('is sent no longer once another is in its place', () => {
    const { read } = makeFiles(folder, new Map());
    writeFileSync(`${getFile('en.html')}.new`, other);
    later();
    expect(read(page)).toEqual(text);
    renameSync(`${getFile('en.html')}.new`, getFile('en.html'));
    expect(read(page)).toBeUndefined();
  });
});

it.each([
  ['changed', other, text.length],
  ['cut', text.subarray(1), text.length],
  ['cut to nothing', Buffer.alloc(0), text.length],
])('sends nothing of a file that was %s, and says so', (_, bytes, length) => {
  writeFileSync(getFile('en.html'), bytes);
  expect(makeFiles(folder, new Map()).read({ ...page, length })).toBeUndefined();
  expect(reports).toEqual([
    `${name} in ${folder} is not the file that was built: whoever asks for it gets 503.`,
  ]);
});

it('sends nothing of a file that was cut, though its page still lies in the memory that it gets', () => {
  writeFileSync(getFile('en.html'), text.subarray(1));
  vi.spyOn(Buffer, 'allocUnsafeSlow').mockReturnValue(Buffer.concat([text.subarray(1), text.subarray(-1)]));
  const left = Buffer.concat([text.subarray(1), text.subarray(-1)]);
  expect(makeFiles(folder, new Map()).read({ ...page, hash: hash(left) })).toBeUndefined();
  expect(reports).toHaveLength(1);
});

it('says of a file that is gone why it cannot be read', () => {
  rmSync(getFile('en.html'));
  expect(makeFiles(folder, new Map()).read(page)).toBeUndefined();
  expect(reports).toEqual([
    expect.stringMatching(/ in .+ cannot be read \(ENOENT: .+\): whoever asks for it gets 503\.$/),
  ]);
});
