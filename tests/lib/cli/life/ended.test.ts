// A command that is ended while it writes leaves every file whole, and does all of it when it is given again.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { at, sealCopy, useCopyOfContent } from '../../../content-copy.ts';
import { edit, path, World } from './world.ts';

const [date, later] = ['2027-03-01', '2027-04-01'];

/** Ends the program by force at the change of a file whose number is in END_AT: before it, or with half of it written. */
const endAt = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = Number(process.env.END_AT);
  for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
    const change = fs[name];
    fs[name] = (path, ...more) => {
      if (!String(path).startsWith(process.env.CONTENT_FOLDER) || --left !== 0) return change(path, ...more);
      if (name === 'writeFileSync') change(path, more[0].slice(0, more[0].length / 2));
      process.kill(process.pid, 'SIGKILL');
    };
  }
  syncBuiltinESMExports();
`)}`;

const addSlip = () => edit(date, (text) => text.replace('T keep', 'T do keep'));

describe('a command that is ended in the middle', () => {
  useCopyOfContent([]);
  beforeEach(() => {
    const { today } = new World();
    for (const locale of locales)
      writeFileSync(
        path(locale, date),
        readFileSync(path(locale, today), 'utf8')
          .replace('first', 'material\nsummary: A 2')
          .replace('keep.', 'keep 2.'),
      );
    sealCopy('terms', date, today);
  });
  const run = (words: string[], end = 0) =>
    spawnSync(process.execPath, ['--import', endAt, 'lib/cli/content.ts', ...words], {
      env: { ...process.env, AS_OF: '2027-02-01', END_AT: String(end) },
      encoding: 'utf8',
    });
  const read = () => {
    const files = globSync('**/*.*', { cwd: at('content') }).toSorted();
    return Object.fromEntries(files.map((file) => [file, readFileSync(at(`content/${file}`), 'utf8')]));
  };

  it.each<[words: string[], ends: number[], prepare?: () => void]>([
    [
      ['postpone', 'terms', date, later],
      [1, 2, 3, 4, 5, 8, 11, 12, 14],
    ],
    [
      ['new', 'terms', later],
      [1, 5],
    ],
    [['withdraw', 'terms', date, 'a court forbade it'], [5]],
    [['correct', 'terms', date, 'a slip'], [1], addSlip],
    [['seal'], [1], () => writeFileSync(at('content/editions.lock.json'), '{}')],
  ])(
    'does all of it when it is given again: %j',
    (words, ends, prepare = () => {}) => {
      prepare();
      cpSync(at('content'), at('before'), { recursive: true });
      const whole = run(words);
      expect([whole.status, whole.stderr]).toEqual([0, '']);
      const done = read();
      for (const end of ends) {
        rmSync(at('content'), { recursive: true });
        cpSync(at('before'), at('content'), { recursive: true });
        expect([end, run(words, end).status === 0]).toEqual([end, false]);
        expect([end, run(words).stdout]).toEqual([end, whole.stdout]);
        expect(read()).toEqual(done);
      }
    },
    300_000,
  );
});
