import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { getSealKey, hashFile } from '#lib/policy/seals.ts';
import { locales } from '../tests/fixtures/routing.ts';
import { buildProject, copyProject, freezeContent, runInProject } from '../tests/project.ts';
import { makeRow, type Row } from './rows.ts';

const sizes = [3, 30, 300];
const rounds = 5;
const linear = 10;

/** Wall time of a build at 3, 30 and 300 documents, made from the real policy in a temporary copy of the project. */
export function measureBuild(): Row[] {
  const folder = copyProject();
  freezeContent(folder);
  const builds = new Map(sizes.map((size) => [size, [] as Steps[]]));
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      builds.get(size)?.push(buildAnew(folder, (content) => writeContent(content, size / locales.length)));
    }
  }
  rmSync(folder, { recursive: true });
  const take = (size: number, step: keyof Steps) => builds.get(size)?.map((steps) => steps[step]) ?? [];
  const [, medium = 0, large = 0] = sizes;
  const grow = (figure: string, step: keyof Steps) => {
    const before = take(medium, step);
    const ratios = take(large, step).map((time, index) => time / (before[index] ?? 0));
    return makeRow(`${figure}, ${large} documents ÷ ${medium} documents`, '', ratios, { most: linear });
  };
  return [
    ...sizes.map((size) => makeRow(`build, ${size} documents`, 's', take(size, 'build'))),
    grow('build', 'build'),
    grow('its checks of the content', 'check'),
    grow('its writing of finished pages', 'publish'),
  ];
}

/** What a build took, in seconds: by itself, its part that makes finished pages, and the checks that come before it. */
interface Steps {
  build: number;
  publish: number;
  check: number;
}

/** Builds a site from nothing, of the content that `write` puts into the folder given. */
export function buildAnew(folder: string, write: (content: string) => void): Steps {
  for (const name of ['.next', 'dist', 'content'])
    rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'content'));
  write(join(folder, 'content'));
  sealAll(join(folder, 'content'));
  const begin = performance.now();
  runInProject(folder, 'lib/cli/content.ts');
  const checked = performance.now();
  const [, publish = 'NaN'] = /written in ([\d.]+) s/.exec(buildProject(folder)) ?? [];
  const built = performance.now();
  return { check: (checked - begin) / 1000, build: (built - checked) / 1000, publish: Number(publish) };
}

/** Seals everything in a content folder as of its own day: only what is sealed is published. */
function sealAll(content: string): void {
  const seals: Record<string, { accepted: string; sections: Record<string, Record<string, string>> }> = {};
  for (const path of globSync(`${content}/*/*/*.md`)) {
    const [locale = '', policy = '', name = ''] = path.split('/').slice(-3);
    const date = basename(name, '.md');
    const file = { path, text: readFileSync(path, 'utf8') };
    const seal = seals[getSealKey({ policy, date })] ?? { accepted: date, sections: {} };
    seal.sections[locale] = hashFile(file);
    seals[getSealKey({ policy, date })] = seal;
  }
  writeFileSync(join(content, 'editions.lock.json'), JSON.stringify(seals));
}

/** Writes the privacy policy under so many names, in every language: an edition in a language is one document. */
function writeContent(target: string, count: number): void {
  cpSync('tests/fixtures/content/company.json', join(target, 'company.json'));
  const sources = globSync('tests/fixtures/content/*/privacy/2026-11-22.md');
  for (const file of sources) {
    const [locale = '', , name = ''] = file.split('/').slice(-3);
    const text = readFileSync(file, 'utf8').replaceAll(
      /\/(th|en|cs)\/cookies#cookie-settings/g,
      '/$1/privacy#cookies',
    );
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
