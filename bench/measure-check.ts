import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePolicies } from './builds.ts';
import { makeRow, type Row } from './rows.ts';

const rounds = 5;
const [few, many] = [75, 300] as const;

/** Wall time of `npm run content check`: of drafts of the real policy under many names, and of the real content. */
export function measureCheck(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const count of [few, many]) {
    mkdirSync(join(folder, String(count)));
    writePolicies(join(folder, String(count)), count);
  }
  const runs = Array.from({ length: rounds }, () => ({
    few: check({ CONTENT_FOLDER: join(folder, String(few)) }, 'to mend'),
    many: check({ CONTENT_FOLDER: join(folder, String(many)) }, 'to mend'),
    real: check({}, 'Content is sound'),
  }));
  rmSync(folder, { recursive: true });
  return [
    makeRow(
      `check of ${many} policies in three languages, none of them sealed`,
      's',
      runs.map((run) => run.many),
      { most: 15 },
    ),
    makeRow(
      `check of ${many} policies ÷ ${few} policies`,
      '',
      runs.map((run) => run.many / run.few),
      { most: many / few },
    ),
    makeRow(
      'check of the real content',
      's',
      runs.map(({ real }) => real),
      { most: 1.5 },
    ),
  ];
}

/** Runs the check, which ends by saying something; returns seconds. */
function check(env: Record<string, string>, said: string): number {
  const begin = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--min-semi-space-size=32', 'lib/cli/content.ts', 'check'],
    { env: { ...process.env, ...env }, maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - begin) / 1000;
  if (!`${stdout}${stderr}`.includes(said)) throw new Error(`The check failed:\n${stdout}${stderr}`);
  return seconds;
}
