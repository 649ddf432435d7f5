import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeTogether, takeBackUnfinished } from '#lib/content/writing/change-together.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';

const [kept, gone, made] = ['content/words.txt', 'content/terms.yml', 'content/en/made.md'];
const changes = [
  { path: made, content: 'made' },
  { path: kept, content: 'changed' },
  { path: gone, content: undefined },
];
/** What is about to be done, while it is. */
const journal = 'content/.unfinished.json';
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
    expect(existsSync(at(journal))).toBe(false);
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

  it('stay where somebody went on with what was made, and lose nothing that was there before', () => {
    end();
    writeFileSync(at(made), 'edited');
    expect(takeBackUnfinished()).toBe(
      `An earlier command was ended before it was done. ${made} was edited since and stays, with what it had made besides: the check says what is missing.`,
    );
    expect([...readFileSync(at(kept))]).toEqual([0xff, 0x0d, 0x0a]);
    expect([read(gone), read(made)]).toEqual(['going', 'edited']);
    expect(takeBackUnfinished()).toBeUndefined();
  });

  it('leave alone what was there before and was edited since', () => {
    end();
    writeFileSync(at(kept), 'edited');
    expect(takeBackUnfinished()).toContain(`${kept} was edited since and stays`);
    expect([read(kept), read(gone), read(made)]).toEqual(['edited', 'going', 'made']);
  });

  // Numbers come again: after a while on any machine, in a container at once.
  it.each([
    ['a while ago', Date.now() - 301_000, true],
    ['before the one of that number began', performance.timeOrigin - 1000, true],
    ['a moment ago', Date.now(), false],
  ])('tell the program that began them from a later one of its number: begun %s', (_, ms, isEnded) => {
    changeTogether(changes, () => cpSync(at(journal), at('journal')));
    renameSync(at('journal'), at(journal));
    utimesSync(at(journal), ms / 1000, ms / 1000);
    expect([takeBackUnfinished() !== undefined, existsSync(at(journal))]).toEqual([isEnded, !isEnded]);
    if (isEnded) expectNone();
  });

  it('are left alone while they are made', () => {
    changeTogether(changes, () => {
      expect(takeBackUnfinished()).toBeUndefined();
      expect(() => changeTogether([], () => {})).toThrow(
        'another command is changing the content — wait until it is done',
      );
    });
    expect(read(kept)).toBe('changed');
  });
});
