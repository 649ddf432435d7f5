// GitHub shows a lawyer what the commands say: at the line, in the summary, in one comment.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeComment } from '#lib/cli/github/report.ts';
import { makeOverview } from '#lib/cli/status/overview.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { append, at, edit, useCopyOfContent } from '../../../content-copy.ts';
import { read, run } from './in-a-workflow.ts';

describe('in a workflow', () => {
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  it('shows mistakes at their lines and in the summary', () => {
    append('content/en/privacy/2027-03-01.md', 'A <b>slip</b>.');
    const { status, output } = run();
    expect(status).toBe(1);
    expect(output).toMatch(
      /^::error file=content\/en\/privacy\/2027-03-01\.md,line=\d+,col=\d+,title=To mend::/m,
    );
    expect(read('summary.md')).toMatch(/^### \d+ to mend\n\nNothing can be published/);
  });

  it('writes for reviewers a comment, the status and the pages of what changed since a commit', () => {
    const { 'cookies/2027-03-01': _, ...seals } = readSeals();
    writeSeals(seals);
    const git = (...words: string[]) =>
      spawnSync('git', ['-C', at(''), '-c', 'user.name=Jana', '-c', 'user.email=jana@example.com', ...words]);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    for (const locale of locales) {
      edit(`content/${locale}/cookies/2027-03-01.md`, 'change: editorial', 'change: material');
      append(`content/${locale}/cookies/2027-03-01.md`, '2027: 5 %.');
    }
    expect(run('review', 'HEAD')).toEqual({
      status: 0,
      output: 'Wrote\n  review/comment.md\n  review/status.html\n  review/cookies-2027-03-01.html',
    });
    const comment = read('review/comment.md');
    expect(comment).toContain('| cookies | 2027-03-01 | draft, in 28 days |');
    expect(comment).toContain('(https://github.com/photorobot/policies/actions/runs/7#artifacts)');
    expect(comment).toContain('set the label `seal`');
    expect(read('review/cookies-2027-03-01.html')).toContain('2027: 5&nbsp;%.');
    expect(run('review', 'nowhere')).toEqual({
      status: 1,
      output: 'Write "npm run content review <commit>", with a commit that there is.',
    });
  });

  it('comments although a file cannot be read, and then asks to mend and not to seal', () => {
    const git = (...words: string[]) =>
      spawnSync('git', ['-C', at(''), '-c', 'user.name=Jana', '-c', 'user.email=jana@example.com', ...words]);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    edit('content/en/cookies/2027-03-01.md', /^---\n/, '');
    expect(run('review', 'HEAD').status).toBe(0);
    expect(read('review/comment.md')).toContain('then “Edit file”');
    expect(read('review/comment.md')).not.toContain('set the label');
  });

  it('says to merge where nothing is left to seal', () => {
    const rows = makeOverview('2027-02-01');
    expect(writeComment([], [], rows, () => true, undefined)).toContain('choose “Merge pull request”');
    expect(writeComment([], [], rows, () => false, undefined)).toContain(
      '### What it touches\n\nNo edition.',
    );
  });
});
