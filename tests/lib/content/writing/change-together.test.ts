import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeTogether, takeBackUnfinished } from '#lib/content/writing/change-together.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';

const [kept, gone, made] = ['content/words.txt', 'content/terms.yml', 'content/en/made.md'];
const changes = [
  { path: made, content: 'made' },
  { path: kept, content: 'changed' },
  { path: gone, content: undefined },
];
const read = (path: string) => readFileSync(at(path), 'utf8');

/** Makes the changes in a program that is ended by force before it accepts them. */
function end(): void {
  const program = `
    import { changeTogether } from '#lib/content/writing/change-together.ts';
    changeTogether(${JSON.stringify(changes)}, () => process.kill(process.pid, 'SIGKILL'));`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(status).not.toBe(0);
}

describe('changes that belong together', () => {
  useCopyOfContent([]);
  beforeEach(() => {
    // No text: what is not UTF-8 comes back as it was.
    writeFileSync(at(kept), Buffer.from([0xff, 0x0d, 0x0a]));
    writeFileSync(at(gone), 'going');
  });

  it('are all made, with nothing left to take back', () => {
    expect(changeTogether(changes, () => read(kept))).toBe('changed');
    expect(read(made)).toBe('made');
    expect(() => read(gone)).toThrow('ENOENT');
    expect(takeBackUnfinished()).toBeUndefined();
  });

  const expectNone = () => {
    expect([...readFileSync(at(kept))]).toEqual([0xff, 0x0d, 0x0a]);
    expect(read(gone)).toBe('going');
    expect(() => read(made)).toThrow('ENOENT');
  };

  it('are none of them made where what came of it is refused', () => {
    const refuse = () => {
      throw new Error('no');
    };
    expect(() => changeTogether(changes, refuse)).toThrow('no');
    expectNone();
    expect(takeBackUnfinished()).toBeUndefined();
  });

  it('are none of them made where a file cannot be written', () => {
    const lost = { path: 'content/none/made.md', content: '' };
    expect(() => changeTogether([...changes, lost], () => {})).toThrow(
      /^content\/none\/made.md:1:1: it cannot be written \(ENOENT.*\) — make room on the disk/,
    );
    expectNone();
  });

  it('are taken back by the next program where one was ended', () => {
    end();
    expect([read(kept), read(made)]).toEqual(['changed', 'made']);
    expect(takeBackUnfinished()).toBe(
      'An earlier command was ended before it was done. What it had begun is taken back: give it again.',
    );
    expectNone();
    expect(takeBackUnfinished()).toBeUndefined();
  });

  it('stay where somebody went on with what was left of them', () => {
    end();
    writeFileSync(at(made), 'edited');
    expect(takeBackUnfinished()).toBe(
      `An earlier command was ended before it was done. What it had begun stays, as ${made} was edited since: the check says what is missing.`,
    );
    expect([read(kept), read(made)]).toEqual(['changed', 'edited']);
    expect(takeBackUnfinished()).toBeUndefined();
  });

  it('are left alone while they are made', () => {
    changeTogether(changes, () => {
      expect(takeBackUnfinished()).toBeUndefined();
      expect(() => changeTogether([], () => {})).toThrow('another command is changing the content');
    });
    expect(read(kept)).toBe('changed');
  });
});
