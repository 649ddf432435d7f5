// How what was found is shown: file by file, in colours on a terminal, plain in a pipe, and as JSON.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { edit, useCopyOfContent } from '../../content-copy.ts';

const run = (words: string[], colours: Record<string, string> = {}) => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', 'check', ...words], {
    env: { ...env, ...colours, AS_OF: '2027-06-01' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const undone = (file: string, section: string) =>
  new RegExp(
    `^${file}:\\d+:1: the section "${section}" has changed — this edition is sealed: undo the change`,
  );

describe('what the check found', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);
  const spoil = () => {
    edit('content/en/cookies/2027-03-01.md', 'A cookie is', 'A  cookie is');
    edit('content/cs/cookies/2026-11-22.md', 'Soubor cookie je', 'Soubor  cookie je');
  };

  it('is told file by file, plain in a pipe, with a line between two files', () => {
    spoil();
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    const [first = '', empty, second = '', ...rest] = stderr.split('\n');
    expect([empty, ...rest]).toEqual(['', '', '2 to mend: nothing was built.', '']);
    expect(first).toMatch(undone('content/cs/cookies/2026-11-22.md', 'what'));
    expect(second).toMatch(undone('content/en/cookies/2027-03-01.md', 'what'));
  });

  it('is coloured where a terminal has colours, unless they are not wanted', () => {
    spoil();
    const { stderr } = run([], { FORCE_COLOR: '1' });
    const [esc, bold, plain, red, none] = ['\u001b', '[1m', '[22m', '[31m', '[39m'];
    expect(stderr).toContain(
      `${esc}${bold}content/cs/cookies/2026-11-22.md${esc}${plain}:7:1: ${esc}${red}the section "what" has changed${esc}${none} — this`,
    );
    expect(run([], { NO_COLOR: '1' }).stderr).not.toContain(esc);
  });

  it('is JSON for machines, and nothing else then', () => {
    expect(JSON.parse(run(['--json']).stdout)).toEqual({ today: '2027-06-01', findings: [] });
    spoil();
    const { status, stdout, stderr } = run(['--json']);
    expect([status, stderr]).toEqual([1, '']);
    const { findings } = JSON.parse(stdout);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toEqual({
      file: expect.stringMatching(/^content\//),
      line: 7,
      column: 1,
      problem: 'the section "what" has changed',
      remedy: expect.stringMatching(/^this edition is sealed/),
      isWarning: false,
    });
    expect(run(['--json', '--fix']).stderr.trim()).toBe(
      'Write "npm run content check -- --json" without --fix or --watch.',
    );
  });
});
