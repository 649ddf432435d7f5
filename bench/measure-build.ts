import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '#lib/i18n/routing.ts';
import { buildProject, copyProject } from '../tests/project.ts';
import { makeRow, type Row } from './rows.ts';

const sizes = [3, 30, 300];
const rounds = 5;
const linear = 10;

/** Build wall time at 3, 30 and 300 documents, made from the real policy in a temporary copy of the project. */
export function measureBuild(): Row[] {
  const times = new Map(sizes.map((size) => [size, [] as number[]]));
  const folder = copyProject();
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      times.get(size)?.push(buildAnew(folder, (content) => writeContent(content, size / locales.length)));
    }
  }
  rmSync(folder, { recursive: true });
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

/** Builds a site from nothing, of the content that `write` puts into the folder given; returns the seconds it took. */
export function buildAnew(folder: string, write: (content: string) => void): number {
  for (const name of ['.next', 'dist', 'content'])
    rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'content'));
  write(join(folder, 'content'));
  const begin = performance.now();
  buildProject(folder);
  return (performance.now() - begin) / 1000;
}

/** Writes the privacy policy under so many names, in every language: an edition in a language is one document. */
function writeContent(target: string, count: number): void {
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
