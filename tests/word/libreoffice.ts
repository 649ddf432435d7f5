import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice can be started. */
export function isLibreOfficeInstalled(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

export type Decision = 'accept' | 'reject';

/** `all` tracked changes at once, a single one by its number, counted from 0, or each by itself in an order by chance. */
export type Step = `${Decision} ${'all' | number | `each ${number}`}`;

/** What LibreOffice is to do with the tracked changes of a file, step by step, and where to write what comes of it. */
export interface Job {
  source: string;
  steps: Step[];
  target: string;
}

/**
 * Lets LibreOffice do these jobs, in a profile of its own below `folder`. Returns how many tracked changes the file of each
 * has, as LibreOffice goes through them one by one. Throws when it does not end.
 */
export function runLibreOffice(folder: string, jobs: Job[]): number[] {
  const profile = join(folder, 'profile');
  // Its first start makes a profile, and would take away what is there.
  start(profile, '--terminate_after_init');
  const basic = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  writeFileSync(join(basic, 'Module1.xba'), readFileSync(join(import.meta.dirname, 'settle.xba')));
  const list = jobs.map(({ source, steps, target }) =>
    [pathToFileURL(source).href, steps.join(','), pathToFileURL(target).href].join('|'),
  );
  const [input, output] = [join(folder, 'jobs'), join(folder, 'counts')];
  writeFileSync(input, `${list.join('\n')}\n`);
  start(profile, `macro:///Standard.Module1.Settle("${input}","${output}")`);
  return readFileSync(output, 'utf8').trim().split('\n').map(Number);
}

function start(profile: string, ...words: string[]): void {
  const own = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
  const { status, error, stderr } = spawnSync('soffice', [...own, ...words], { timeout: 100_000 });
  if (status !== 0) throw error ?? new Error(`LibreOffice ended with ${status}: ${stderr}`);
}
