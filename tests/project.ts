import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aliasFixtures, inPlaceOf } from './fixtures/in-place-of.ts';

const parts = [
  'app',
  'components',
  'deploy',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'proxy.ts',
  'package.json',
  'tsconfig.json',
];

/**
 * Copies the project, without its content, to a temporary folder in which it can be built; packages are linked file by
 * file, as a build may not leave its folder. Returns the folder.
 */
export function copyProject(): string {
  return copy(parts);
}

/** Copies everything that belongs to the project, content and tests as well, as a repository of its own. */
export function copyWholeProject(): string {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z']);
  const folder = copy(stdout.toString().split('\0').filter(existsSync));
  spawnSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

function copy(names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of names) cpSync(name, join(folder, name), { recursive: true });
  const { status } = spawnSync('cp', ['-al', 'node_modules', folder]);
  if (status !== 0)
    cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** Gives a copy of the project the frozen content, with its languages and cookies in the place of ours. */
export function freezeContent(folder: string): void {
  cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
  for (const file of Object.values(inPlaceOf))
    cpSync(`tests/fixtures/${file}`, join(folder, `tests/fixtures/${file}`));
  const file = join(folder, 'package.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  settings.imports = { ...aliasFixtures('./tests/fixtures'), ...settings.imports };
  writeFileSync(file, JSON.stringify(settings));
}

/** Builds a copy of the project, `by` another command; returns what the build said. Throws with that when it fails or warns. */
export function buildProject(folder: string, env: Record<string, string> = {}, by: string[] = []): string {
  const said = runInProject(folder, 'lib/publish/build.ts', env, by);
  if (/\bwarning/i.test(said)) throw new Error(`The build in ${folder} warns:\n${said}`);
  return said;
}

/** Runs a program of a copy of the project, with words for it; returns what it said. Throws with that when it fails. */
export function runInProject(
  folder: string,
  program: string,
  env: Record<string, string> = {},
  by: string[] = [],
  words: string[] = [],
): string {
  const options = { cwd: folder, env: { ...process.env, ...env } };
  const [command = process.execPath, ...rest] = [...by, process.execPath, program, ...words];
  const { status, stdout, stderr } = spawnSync(command, rest, options);
  if (status !== 0) throw new Error(`${program} in ${folder} failed:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
