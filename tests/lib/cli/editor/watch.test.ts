import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { append, useCopyOfContent } from '../../../content-copy.ts';

const file = 'content/en/privacy/2026-11-22.md';
/** What VS Code is told of the words between which it looks for mistakes, and of how each is written. */
const { background, pattern } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks[0]
  .problemMatcher;

describe('npm run content check -- --watch', () => {
  useCopyOfContent(['privacy/2026-11-22']);

  it('checks after each save, in the words that VS Code waits for, each mistake with its place', async () => {
    const check = spawn(process.execPath, ['lib/cli/content.ts', 'check', '--watch']);
    let said = '';
    for (const stream of [check.stdout, check.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    const isTold = () =>
      said.split('\n').some((line) => {
        const match = new RegExp(pattern.regexp).exec(line);
        return match?.[pattern.file] === file && match[pattern.message]?.includes('raw HTML is not allowed');
      });
    const count = (words: string) => said.match(new RegExp(words, 'gm'))?.length ?? 0;
    const wait = { timeout: 50_000, interval: 100 };
    await expect.poll(() => count(background.endsPattern), wait).toBe(1);
    expect(isTold()).toBe(false);
    append(file, 'A <b>slip</b>.');
    await expect.poll(() => count(background.endsPattern), wait).toBe(2);
    expect(count(background.beginsPattern)).toBe(2);
    expect(isTold()).toBe(true);
    check.kill();
    await once(check, 'close');
  });
});
