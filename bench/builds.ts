import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { getSealKey, hashFile } from '#lib/policy/seals.ts';
import { buildProject, runInProject } from '../tests/project.ts';

/** What a build took, in seconds: by itself, day by day, its part that makes finished pages, and the checks that come before it. */
export interface Steps {
  build: number;
  days: number[];
  publish: number;
  check: number;
}

/** Builds a site from nothing, of the content that `write` puts into the folder given. */
export function buildAnew(folder: string, write: (content: string) => void): Steps {
  for (const name of ['.next', 'dist', 'content'])
    rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'content'));
  return buildAgain(folder, write);
}

/** Builds a site with what was made before, once `write` has changed its content, which is then sealed. */
export function buildAgain(folder: string, write: (content: string) => void): Steps {
  write(join(folder, 'content'));
  sealAll(join(folder, 'content'));
  const begin = performance.now();
  runInProject(folder, 'lib/cli/content.ts');
  const checked = performance.now();
  const said = buildProject(folder);
  const built = performance.now();
  const [, publish = 'NaN'] = /written in ([\d.]+) s/.exec(said) ?? [];
  const days = [...said.matchAll(/^\S+: built in ([\d.]+) s$/gm)].map(([, seconds]) => Number(seconds));
  return {
    check: (checked - begin) / 1000,
    build: (built - checked) / 1000,
    publish: Number(publish),
    days,
  };
}

/** How long a build of the project in a folder takes, in seconds, and its site: each file with the hash of its bytes. */
export function timeBuild(folder: string): { seconds: number; site: Map<string, string> } {
  const begin = performance.now();
  buildProject(folder);
  const seconds = (performance.now() - begin) / 1000;
  const files = globSync('dist/**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return { seconds, site: new Map(paths.map((path) => [path, hash(path)])) };
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
export function writePolicies(target: string, count: number): void {
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

/** Adds a sentence to one edition in one language. */
export function changeEdition(content: string): void {
  const file = join(content, 'en/privacy/2026-11-22.md');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} We read this policy again each year.\n`);
}

/** Announces an edition of one policy, in every language. */
export function announceEdition(content: string): void {
  for (const file of globSync(`${content}/*/privacy/2026-11-22.md`)) {
    const text = readFileSync(file, 'utf8').replace(
      'change: first',
      'change: material\nsummary: Other numbers.',
    );
    writeFileSync(join(dirname(file), '2030-01-01.md'), text);
  }
}
