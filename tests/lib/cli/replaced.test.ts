// A document in the place of a draft, one without a text, and what npm keeps for itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';
import { run } from './run-command.ts';

describe('what a command refuses, and writes over', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01']);

  it('writes a document over a draft where that is wanted, whose first lines stay; over nothing that is sealed', () => {
    expect(run('new', ['cookies', '2027-06-10']).status).toBe(0);
    const path = 'content/en/cookies/2027-06-10.md';
    edit(
      path,
      /^description: .*\nchange: .*\nsummary:\n(?: {2}.*\n)+/m,
      'description: Ours.\nchange: editorial\nsummary: Shorter.\n',
    );
    const other = readFileSync(at('content/cs/cookies/2027-06-10.md'), 'utf8');
    writeFileSync(at('en.md'), '# Cookies\n\n## What cookies are\n\nA cookie is a small text.\n');
    const words = (date: string) => [at('en.md'), 'cookies', date, 'en', '--replace'];
    const { status, output } = run('import', words('2027-06-10'));
    expect(status).toBe(0);
    expect(output).not.toContain('summary');
    const text = readFileSync(at(path), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: Cookies\ndescription: Ours\.\nchange: editorial\nsummary:\s+(?:- )?Shorter\.\n/,
    );
    expect(text).toContain('## What cookies are {#what}\n\nA cookie is a small text.\n');
    expect(readFileSync(at('content/cs/cookies/2027-06-10.md'), 'utf8')).toBe(other);
    expect(run('import', words('2027-03-01'))).toEqual({
      status: 1,
      output: 'content/en/cookies/2027-03-01.md is sealed: choose another day.',
    });
  });

  it('names an option that npm took for itself', () => {
    const env = { ...process.env, npm_config_fix: 'true' };
    const check = (...more: string[]) =>
      spawnSync(process.execPath, ['lib/cli/content.ts', 'check', ...more], { env, encoding: 'utf8' });
    expect(check().stderr.trim()).toBe(
      'npm took --fix for itself: write it behind "--", as in "npm run content check -- --fix".',
    );
    expect(check('--fix').stderr).not.toContain('npm took');
  });

  it('makes no edition of a document without a text', () => {
    writeFileSync(at('en.html'), '<p> </p>');
    expect(run('import', [at('en.html'), 'terms', '2027-06-10', 'en'])).toEqual({
      status: 1,
      output: `"${at('en.html')}" has no text: give a document with the text of the policy.`,
    });
    expect(existsSync(at('content/en/terms/2027-06-10.md'))).toBe(false);
  });
});
