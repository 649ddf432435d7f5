// A build makes what changed alone, and gives to the byte what one gives that makes everything: on a copy of the project
// with the frozen content, by the real build.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildProject, copyProject, freezeContent, runInProject } from '../project.ts';

const here = { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' };
const env = { AS_OF: '2026-11-23', SITE_URL: 'https://privacy.example', ...here };
/** A machine in another zone and language, with one core. */
const elsewhere = { TZ: 'Asia/Bangkok', LC_ALL: 'th_TH.UTF-8' };
const onOneCore = ['taskset', '--cpu-list', '0'];
const other = { SITE_URL: 'https://other.example' };
/** What changed on 23 November is no news any more. */
const later = { ...other, AS_OF: '2026-12-30' };
const cache = '.next/cache/pages';
let folder = '';
beforeAll(() => {
  folder = copyProject();
  freezeContent(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const listFiles = (name: string) =>
  globSync(`${name}/**/*`, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));
/** Builds the site; returns what the build said, and each file of the site with the hash of its bytes. */
const build = (more: Record<string, string> = {}, by: string[] = []) => {
  const said = buildProject(folder, { ...env, ...more }, by);
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return { said, files: Object.fromEntries(listFiles('dist').map((file) => [file, hash(file)])) };
};
/** Builds with nothing that was made before. */
const buildAnew = (more: Record<string, string> = {}, by: string[] = []) => {
  rmSync(at('.next'), { recursive: true });
  return build(more, by);
};
/** How many outputs were rendered as of a day, by what is said first. */
const countRendered = (said: string, day = env.AS_OF) =>
  Number(new RegExp(`^${day}: rendering, ([\\d,]+) left`, 'm').exec(said)?.[1]?.replace(',', '') ?? 0);

let first: ReturnType<typeof build>;
let cold: ReturnType<typeof build>;

it('renders nothing where nothing changed', () => {
  first = build();
  const again = build();
  expect(again.files).toEqual(first.files);
  expect(countRendered(first.said)).toBeGreaterThan(0);
  expect(countRendered(again.said)).toBe(0);
});

it('renders the pages of one policy where an edition of it changed in one language', () => {
  const file = at('content/th/cookies/2026-11-23.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nเพิ่มเติม\n`);
  const warm = build();
  expect(warm.files).not.toEqual(first.files);
  const anew = buildAnew();
  expect(countRendered(warm.said)).toBeLessThan(countRendered(anew.said));
  expect(warm.files).toEqual(anew.files);
});

it('goes by the day, by what was sealed, by another address, and not by the zone, language and cores of a machine', () => {
  const lock = at('content/editions.lock.json');
  const seals = JSON.parse(readFileSync(lock, 'utf8'));
  delete seals['cookies/2027-03-01'];
  writeFileSync(lock, JSON.stringify(seals));
  const before = build(other);
  const warm = build(later);
  expect(countRendered(warm.said, later.AS_OF)).toBeLessThan(countRendered(before.said));
  cold = buildAnew({ ...later, ...elsewhere }, onOneCore);
  expect(warm.files).toEqual(cold.files);
});

it('takes of the day before what reads the same on a coming one, and gives what that gives by itself', () => {
  const day = '2027-03-01';
  expect(countRendered(cold.said, day)).toBeLessThan(countRendered(cold.said, later.AS_OF));
  // Those two name the build and its day.
  const isOfDay = (file: string) =>
    file.startsWith(at(`dist/${day}/`)) && !/security\.txt|locations\.conf/.test(file);
  const listDay = ({ files }: typeof cold) => Object.entries(files).filter(([file]) => isOfDay(file));
  expect(listDay(cold).length).toBeGreaterThan(100);
  expect(listDay(buildAnew({ ...other, AS_OF: day }))).toEqual(listDay(cold));
});

it('makes anew what is cut, changed or gone in the cache', () => {
  const sound = build();
  for (const [index, file] of listFiles(cache).entries()) {
    const bytes = readFileSync(file);
    if (index % 4 === 0) truncateSync(file, Math.floor(bytes.length / 2));
    else if (index % 4 === 1) writeFileSync(file, bytes.fill(0, 40, 60));
    else if (index % 4 === 2) rmSync(file);
  }
  expect(build().files).toEqual(sound.files);
});

it.each<[string, () => void, string[]]>([
  [
    'a correction',
    () => {
      const file = at('content/en/privacy/2026-11-23.md');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('properly trained', 'trained properly'));
    },
    // The copy is no repository: that the old text is not found has to be said.
    ['correct', 'privacy', '2026-11-23', 'Two words stood the other way round.', '--force', 'a slip'],
  ],
  ['a withdrawal', () => {}, ['withdraw', 'privacy', '2027-03-01', 'A court ruled otherwise.']],
])('tells of %s as a build does that makes every page', (_, change, words) => {
  // Sound again, and sealed: nothing else is corrected or withdrawn.
  freezeContent(folder);
  const before = build();
  change();
  runInProject(folder, 'lib/cli/content.ts', env, [], words);
  const warm = build();
  expect(warm.files).not.toEqual(before.files);
  rmSync(at(cache), { recursive: true });
  const anew = build();
  expect(countRendered(warm.said)).toBeLessThan(countRendered(anew.said));
  expect(warm.files).toEqual(anew.files);
});
