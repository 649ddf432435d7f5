import fs, { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { readSealFile } from '#lib/content/seal-file.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const lock = 'content/editions.lock.json';

/** How often the file is opened while something is done. */
function countReads(act: () => void): number {
  const read = vi.spyOn(fs, 'readFileSync');
  syncBuiltinESMExports();
  act();
  const count = read.mock.calls.filter(([path]) => String(path) === at(lock)).length;
  read.mockRestore();
  syncBuiltinESMExports();
  return count;
}

describe('the file of the seals', () => {
  useCopyOfContent();
  const settle = (seconds: number) => utimesSync(at(lock), seconds, seconds);

  it('is read once while it is left alone', () => {
    settle(1000);
    expect(countReads(() => [readSealFile(), readSealFile(), readSealFile()])).toBe(1);
  });

  it('is read again when it changed, by one letter as well', () => {
    settle(1000);
    const before = readSealFile()?.text ?? '';
    const after = before.replace('a', 'b');
    expect(after).toHaveLength(before.length);
    writeFileSync(at(lock), after);
    settle(1001);
    expect(readSealFile()?.text).toBe(after);
    rmSync(at(lock));
    expect(readSealFile()).toBeUndefined();
  });

  it('is read each time while somebody may still be writing it', () => {
    writeFileSync(at(lock), readFileSync(at(lock)));
    expect(countReads(() => [readSealFile(), readSealFile()])).toBe(2);
  });
});
