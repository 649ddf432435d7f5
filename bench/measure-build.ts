import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locales } from '#lib/i18n/routing.ts';
import { makeRow, type Row } from './rows.ts';

const sizes = [3, 30, 300];
const rounds = 5;
const linear = 10;

/** Build wall time at 3, 30 and 300 documents, made from the real policy in a temporary copy of the project. */
export function measureBuild(): Row[] {
  const times = new Map(sizes.map((size) => [size, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) times.get(size)?.push(build(size));
  }
  const [, medium = [], large = []] = sizes.map((size) => times.get(size) ?? []);
  return [
    ...sizes.map((size) => makeRow(`build, ${size} documents`, 's', times.get(size) ?? [])),
    makeRow(
      'build, 300 documents ÷ 30 documents',
      '',
      large.map((time, index) => time / (medium[index] ?? 0)),
      { most: linear },
    ),
  ];
}

/** Builds a site of so many documents (an edition in a language is one) and returns the seconds that it took. */
function build(size: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const project = [
    'app',
    'components',
    'lib',
    'messages',
    'public',
    'next.config.ts',
    'proxy.ts',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of project) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeContent(join(folder, 'content'), size / locales.length);
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/build.ts'], { cwd: folder });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`The build of ${size} documents failed:\n${stdout}${stderr}`);
  rmSync(folder, { recursive: true });
  return seconds;
}

/** Writes the privacy policy under so many names, in every language. */
function writeContent(target: string, count: number): void {
  mkdirSync(target);
  cpSync('content/company.json', join(target, 'company.json'));
  const sources = globSync('content/*/privacy/*.md').filter((file) => file.endsWith('2026-11-22.md'));
  for (const file of sources) {
    const [, locale = '', , name = ''] = file.split('/');
    const text = readFileSync(file, 'utf8').replaceAll(/\/(th|en|cs)\/cookies#cookie-settings/g, '#cookies');
    for (let index = 0; index < count; index++) {
      const policy =
        index === 0
          ? 'privacy'
          : `policy-${String.fromCharCode(97 + (index % 26))}${'x'.repeat(Math.floor(index / 26))}`;
      const copy = join(target, locale, policy, name);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, text);
    }
  }
}
