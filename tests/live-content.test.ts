// Publishing changes no test of behaviour, because none can read what is published.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const said = /^The live content is read here \(content\/.*\) — read the frozen one/;

it.each<[string, () => unknown]>([
  ['its files', () => readFileSync('content/company.json')],
  [
    'its files by their whole path',
    () => readFileSync(join(process.cwd(), 'content/en/privacy/2026-11-22.md')),
  ],
  ['its files by their URL', () => readFileSync(pathToFileURL('content/coverage.yml'))],
  ['its folders', () => readdirSync('content/en')],
  ['whether something is there', () => existsSync('content/editions.lock.json')],
  ['all of it', () => cpSync('content', 'nowhere', { recursive: true })],
])('no test of behaviour reads of the live content %s', (_, read) => {
  expect(read).toThrow(said);
});

it('nor does it wait for them', async () => {
  await expect(async () => readFile('content/company.json')).rejects.toThrow(said);
  await expect(async () => readdir('content')).rejects.toThrow(said);
});

it('but the guides, and the frozen content', () => {
  expect(readFileSync('content/README.md', 'utf8')).toContain('# For the editors');
  expect(existsSync('tests/fixtures/content/company.json')).toBe(true);
});

it('nor does a program that such a test starts', () => {
  const env = { ...process.env, CONTENT_FOLDER: '' };
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('The live content is read here (content/');
});

it('nor does a test need words in a language that joins the site', () => {
  const all = globSync('tests/**/*.{ts,tsx}');
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((file) => /(?<!Partial<)Record<Locale[,]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
