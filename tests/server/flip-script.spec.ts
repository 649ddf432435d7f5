import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningNginx, startNginx } from './nginx.ts';
import { findPort } from './running.ts';

const source = 'deploy';

let dist = '';
let nginx: RunningNginx;
/** How cron would call nginx: by its name, which is in none of cron's folders. */
let command: string[] = [];

const addDay = (day: string, conf = `location / { return 200 ${day}; }`) => {
  mkdirSync(join(dist, day));
  writeFileSync(join(dist, day, 'locations.conf'), conf);
};

// A site with several days that came at once, and one that will not come while this test is run.
beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'flip-script-'));
  for (const day of ['2020-01-31', '2020-02-29', '2020-03-29', '9999-12-31']) addDay(day);
  symlinkSync('2020-01-31', join(dist, 'current'));
  cpSync(join(source, 'flip.sh'), join(dist, 'flip.sh'));
  nginx = await startNginx(await findPort(), dist);
  command = ['nginx', ...nginx.command.slice(1)];
});
afterEach(async () => {
  await nginx.stop();
  rmSync(dist, { recursive: true });
});

const cron = { NODE_ENV: 'test', PATH: '/usr/bin:/bin' } as const;

const flip = (words = command, env: Record<string, string> = {}, path = join(dist, 'flip.sh')) => {
  const { status, stdout, stderr } = spawnSync(path, words, { env: { ...cron, ...env }, cwd: '/' });
  return { status, said: stdout.toString(), complaint: stderr.toString() };
};

/** Which day nginx serves, once it serves the one that is expected, or after five seconds. */
const askNginx = async (expected: string): Promise<string> => {
  for (let waited = 0; ; waited += 20) {
    const response = await fetch(`http://127.0.0.1:${nginx.port}/`, { headers: { Connection: 'close' } });
    const day = await response.text();
    if (day === expected || waited > 5000) return day;
    await wait(20);
  }
};

describe('the script that brings the edition of the day into force', () => {
  it('leads nginx to the newest day that has come, with no more than cron gives it, and says so', async () => {
    expect(await askNginx('2020-01-31')).toBe('2020-01-31');
    expect(flip()).toMatchObject({ status: 0, said: '2020-03-29 is in force: nginx has read it.\n' });
    expect(await askNginx('2020-03-29')).toBe('2020-03-29');
    expect(flip()).toEqual({ status: 0, said: 'Nothing is due: 2020-03-29 is in force.\n', complaint: '' });
  });

  it('leaves due what nginx has not read, and tries again until it has', async () => {
    for (const attempt of [['/nowhere/nginx'], ['false'], ['/nowhere/nginx']]) {
      const { status, said, complaint } = flip(attempt);
      expect([status, said]).toEqual([1, '']);
      expect(complaint).toContain('2020-03-29 is due and nginx has not read it');
      expect(await askNginx('2020-01-31')).toBe('2020-01-31');
    }
    expect(flip()).toMatchObject({ status: 0, said: '2020-03-29 is in force: nginx has read it.\n' });
    expect(await askNginx('2020-03-29')).toBe('2020-03-29');
    expect(flip().said).toContain('Nothing is due');
  });

  it('leaves due a day whose configuration nginx refuses, and nginx on the day before', async () => {
    writeFileSync(join(dist, '2020-03-29/locations.conf'), 'nonsense;');
    expect(flip()).toMatchObject({ status: 1, said: '' });
    expect(await askNginx('2020-01-31')).toBe('2020-01-31');
    writeFileSync(join(dist, '2020-03-29/locations.conf'), 'location / { return 200 mended; }');
    expect(flip().status).toBe(0);
    expect(await askNginx('mended')).toBe('mended');
  });

  it.each<[string, () => void]>([
    ['is missing', () => {}],
    [
      'is a plain folder, as in a copy without links',
      () => cpSync(join(dist, '2020-01-31'), join(dist, 'current'), { recursive: true }),
    ],
    ['leads nowhere', () => symlinkSync('2019-01-01', join(dist, 'current'))],
  ])('makes the link where it %s', async (_, spoil) => {
    rmSync(join(dist, 'current'));
    spoil();
    expect(flip().status).toBe(0);
    expect(lstatSync(join(dist, 'current')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(dist, 'current'))).toBe('2020-03-29');
    expect(await askNginx('2020-03-29')).toBe('2020-03-29');
  });

  it('lets one of several runs at once do the work, and the others find it done', async () => {
    const run = promisify(execFile);
    const options = { env: cron, encoding: 'utf8' } as const;
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => run(join(dist, 'flip.sh'), command, options)),
    );
    const said = runs.map(({ stdout }) => stdout).toSorted();
    expect(said.filter((line) => line.startsWith('2020-03-29 is in force'))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('Nothing is due'))).toHaveLength(5);
  });

  it('takes a missing time zone for an error and not for UTC, and moves nothing', () => {
    const { status, complaint } = flip(command, { TZDIR: '/nowhere' });
    expect([status, complaint]).toEqual([
      1,
      'flip.sh: this machine does not know the time zone Europe/Prague — install tzdata\n',
    ]);
    expect(readlinkSync(join(dist, 'current'))).toBe('2020-01-31');
  });

  it('serves the first day where none has come, as our server does', () => {
    for (const day of ['2020-01-31', '2020-02-29', '2020-03-29'])
      rmSync(join(dist, day), { recursive: true });
    addDay('9998-01-01');
    expect(flip().said).toBe('9998-01-01 is in force: nginx has read it.\n');
  });

  it('finds its days where it is called by a link', () => {
    const link = `${dist}-link`;
    symlinkSync(join(dist, 'flip.sh'), link);
    const { status } = flip(command, {}, link);
    rmSync(link);
    expect(status).toBe(0);
    expect(readlinkSync(join(dist, 'current'))).toBe('2020-03-29');
  });

  it('says that there is no day where there is none', () => {
    for (const day of ['2020-01-31', '2020-02-29', '2020-03-29', '9999-12-31'])
      rmSync(join(dist, day), { recursive: true });
    expect(flip()).toMatchObject({ status: 1, complaint: expect.stringContaining('there is no day in') });
  });
});
