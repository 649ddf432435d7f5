import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBodies, readManifest } from '#lib/server/read-dist.ts';
import { coded, entry, folder, getFile, hash, hashes, manifest, prepareDist, text } from './two-files.ts';

prepareDist();

describe('reading dist/', () => {
  it('reads the manifest that the server was built with, and no other', () => {
    expect(readManifest(folder, hash(JSON.stringify(manifest)))).toEqual(manifest);
    const error = 'manifest.json is not the file that was built';
    expect(() => readManifest(folder, hash('other'))).toThrow(error);
    expect(() => readManifest(folder, undefined)).toThrow(error);
  });

  it('keeps each form that is sent once, in memory that threads share', () => {
    const bodies = readBodies(folder, manifest, 10_000);
    const kept = [coded.br, coded.gzip, text].map((body) => [hash(body), body]);
    expect([...bodies].map(([name, body]) => [name, Buffer.from(body as Uint8Array)])).toEqual(
      expect.arrayContaining(kept),
    );
    expect(bodies.size).toBe(3);
    for (const body of bodies.values()) expect((body as Uint8Array).buffer).toBeInstanceOf(SharedArrayBuffer);
    const { '/en': page = { ...entry, hashes } } = manifest.folders[0]?.entries ?? {};
    const alone = {
      ...manifest,
      folders: [{ from: '2026-01-01', begins: 0, cookies: [], entries: { '/en': page } }],
    };
    // The plain form is made of the brotli form once it is asked for.
    expect([...readBodies(folder, alone, 10_000).keys()]).toEqual([hashes.br, hashes.gzip]);
  });

  it.each([
    [0, []],
    [coded.br.length - 1, []],
    [coded.br.length, [hashes.br]],
    [coded.br.length + text.length, [hashes.br, hashes.identity]],
    [10_000, [hashes.br, hashes.identity, hashes.gzip]],
  ])(
    'keeps at most %d bytes, what browsers take before all else, and of the rest its length',
    (most, kept) => {
      const bodies = readBodies(folder, manifest, most);
      const lengths = {
        [hashes.br]: coded.br.length,
        [hashes.gzip]: coded.gzip.length,
        [hashes.identity]: text.length,
      };
      expect(Object.fromEntries([...bodies].filter(([, body]) => typeof body === 'number'))).toEqual(
        Object.fromEntries(Object.entries(lengths).filter(([name]) => !kept.includes(name))),
      );
    },
  );

  it('reads files that are longer than what is read at a time', () => {
    const long = Buffer.from('text '.repeat(40_000));
    writeFileSync(getFile('long.txt'), long);
    const hashes = { identity: hash(long) };
    const day = {
      from: '2026-01-01',
      begins: 0,
      cookies: [],
      entries: { '/long': { ...entry, file: 'long.txt', hashes } },
    };
    const [body] = readBodies(folder, { ...manifest, folders: [day] }, 1_000_000).values();
    expect(Buffer.from(body as Uint8Array).equals(long)).toBe(true);
  });

  it.each(['en.html', 'en.html.br', 'a.txt.gz'])(
    'refuses a %s that changed, whether it is kept or not',
    (file) => {
      writeFileSync(getFile(file), 'other');
      for (const most of [0, 10_000])
        expect(() => readBodies(folder, manifest, most)).toThrow(
          `${manifest.folders[0]?.from}/${file} is not the file that was built`,
        );
    },
  );

  it('refuses a file that is not there', () => {
    expect(() => readBodies(join(folder, 'nowhere'), manifest, 0)).toThrow('ENOENT');
  });
});
