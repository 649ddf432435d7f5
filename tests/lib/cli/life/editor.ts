import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Command, Options } from '#lib/cli/command.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { locales } from '#lib/i18n/routing.ts';
import { at, edit, useCopyOfContent } from '../../../content-copy.ts';

/** The day on which the editor works. */
export const today = '2027-06-01';

/** Of an edition, in each language: its text, what it changed, two forms for machines, its picture, and it beside every other language. */
export const pagesOfAnEdition = 5 + locales.length - 1;

/** Puts an editor to work, in every test of a file, at a copy of three editions. */
export function useEditor(): void {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);
  beforeEach(() => {
    vi.stubEnv('GIT_AUTHOR_NAME', 'Jana Editor');
    vi.stubEnv('AS_OF', today);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
}

/** Runs a command as of a day; returns what it said, or why it did nothing. */
export function run(command: Command, words: string[], options: Options = {}, day = today): string {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  try {
    command.run(words, day, options);
    return said.join('\n');
  } catch (error) {
    return (error as Error).message;
  } finally {
    log.mockRestore();
  }
}

/** Runs git in the copy. */
export function git(...words: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', at('content'), ...words]);
  expect([status, stderr.toString()]).toEqual([0, '']);
}

/** Commits the copy as it is. */
export function commit(): void {
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', 'commit', '-qm', 'An edition');
}

/** Adds a sentence to the last paragraph. */
export function extend(file: string, sentence: string): void {
  edit(file, /\n*$/, ` ${sentence}`);
}

/** Makes a draft of the cookie policy that says one thing more. */
export function draft(date = '2027-06-15', sentence = 'More.'): void {
  run(makeEdition, ['cookies', date]);
  for (const locale of locales) {
    const file = `content/${locale}/cookies/${date}.md`;
    edit(file, /change: \w+\nsummary:\n {2}- /, `change: material\nsummary:\n  - Now on ${date} `);
    extend(file, sentence);
  }
}

/** The texts of the cookie policy of a day, in all languages. */
export function readTexts(date: string): string[] {
  return locales.map((locale) => readFileSync(at(`content/${locale}/cookies/${date}.md`), 'utf8'));
}
