import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Manifest } from '#lib/dist/manifest.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { locales } from '../tests/fixtures/routing.ts';
import { copyProject, freezeContent } from '../tests/project.ts';
import { buildAnew } from './builds.ts';
import { makeRow, type Row } from './rows.ts';

const rounds = 3;
const policies = ['privacy', 'terms'];
const [few, many] = [5, 50] as const;
const slowdown = 1.5;

/** A redline of the full Thai policy, and build time per page with few and many editions in three languages. */
export function measureEditions(): Row[] {
  const redlines = Array.from({ length: rounds }, measureRedline);
  const folder = copyProject();
  freezeContent(folder);
  const times = { [few]: [] as number[], [many]: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const count of [few, many]) times[count].push(buildPerPage(folder, count));
  }
  rmSync(folder, { recursive: true });
  const ratios = times[many].map((time, index) => time / (times[few][index] ?? 0));
  return [
    makeRow('redline of the Thai policy, every tenth word rewritten', 'ms', redlines, { most: 150 }),
    makeRow(`build per page, ${few} editions of ${policies.length} policies`, 'ms', times[few]),
    makeRow(`build per page, ${many} editions of ${policies.length} policies`, 'ms', times[many]),
    makeRow(`build per page, ${many} editions ÷ ${few} editions`, '', ratios, { most: slowdown }),
  ];
}

/** Compares the newest Thai privacy policy with itself rewritten in every tenth word; returns milliseconds. */
function measureRedline(): number {
  const { sections } = getEdition({ locale: 'th', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
  let count = 0;
  const rewrite = (word: string) => (word.trim() !== '' && ++count % 10 === 0 ? 'แก้ไข' : word);
  const rewritten = structuredClone(sections);
  for (const { tree } of rewritten) {
    visit(tree, 'text', (node) => {
      node.value = splitWords(node.value, 'th').map(rewrite).join('');
    });
  }
  const begin = performance.now();
  makeRedline(sections, rewritten, 'th');
  return performance.now() - begin;
}

/** Builds so many editions of two policies in every language; returns milliseconds for each address of the site. */
function buildPerPage(folder: string, count: number): number {
  const { build: seconds } = buildAnew(folder, (content) => writeEditions(content, count));
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8'));
  return (seconds * 1000) / Object.keys(manifest.folders[0]?.entries ?? {}).length;
}

/** Writes past editions of the privacy policy under two names, each with one paragraph that the others do not have. */
function writeEditions(content: string, count: number): void {
  cpSync('tests/fixtures/content/company.json', join(content, 'company.json'));
  for (const locale of locales) {
    const text = readFileSync(`tests/fixtures/content/${locale}/privacy/2026-11-22.md`, 'utf8').replaceAll(
      /\/(th|en|cs)\/cookies#cookie-settings/g,
      '/$1/privacy#cookies',
    );
    for (const policy of policies) {
      for (let index = 0; index < count; index++) {
        const date = new Date(Date.UTC(2020, 0, 1 + 30 * index)).toISOString().slice(0, 10);
        const head = index === 0 ? 'change: first' : `change: material\nsummary: ${date}`;
        const file = join(content, locale, policy, `${date}.md`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${text.replace('change: first', head)}\n${policy} ${date}\n`);
      }
    }
  }
}
