// What git leaves in a file where two versions of it could not be joined is said once, at its line, with the way on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../content-copy.ts';

const files = [
  'content/company.json',
  'content/consent.lock.json',
  'content/coverage.yml',
  'content/editions.lock.json',
  'content/en/privacy/2026-11-22.md',
  'content/terms.yml',
  'content/words.txt',
  'messages/cs.json',
];

describe('a file with two versions that nobody has settled', () => {
  useCopyOfContent(['privacy/2026-11-22']);
  const check = () =>
    spawnSync(process.execPath, ['lib/cli/content.ts', 'check', '--spelling'], { encoding: 'utf8' }).stderr;
  const join = (file: string) => {
    const text = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : 'one\ntwo\n';
    const [first, ...rest] = text.split('\n');
    const marks = ['<<<<<<< HEAD', '=======', 'another', '>>>>>>> main'];
    writeFileSync(at(file), [first, ...marks, ...rest].join('\n'));
  };

  it('is named with its line and what to do, whichever it is', () => {
    for (const file of files) join(file);
    const said = check();
    const found = said.split('\n').filter((line) => line.includes('two versions of this file'));
    const begin = (file: string) => `${file}:2:1: two versions of this file were joined and not settled — `;
    expect(found.map((line) => line.split('keep')[0])).toEqual([
      ...files.map((file) => (file.endsWith('.lock.json') ? `${begin(file)}in every place ` : begin(file))),
    ]);
    // Nothing else is said of them.
    const others = said.split('\n').filter((line) => files.some((file) => line.startsWith(`${file}:`)));
    expect(others).toEqual(found);
  });
});
