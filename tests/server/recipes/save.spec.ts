// How a workflow saves what was done in the browser: git is git, and gh, which speaks to GitHub alone, writes down what it is asked.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const gh = `#!/bin/sh
echo "$*" >> "$HOME/asked"
case "$1 $2" in 'pr list') echo "$PROPOSAL";; esac
`;
// What the packages are given is written down where git does not look.
const record = `node -e "require('fs').writeFileSync('../key', process.env.GH_TOKEN)"`;

let folder = '';
const at = (path: string) => join(folder, path);
const env = (more: Record<string, string> = {}) => ({
  ...process.env,
  ...more,
  HOME: folder,
  PATH: [at('bin'), process.env.PATH].join(delimiter),
  GITHUB_ACTOR: 'jana',
  GITHUB_ACTOR_ID: '42',
  GH_TOKEN: 'key',
  GITHUB_STEP_SUMMARY: at('summary'),
});
const git = (...words: string[]) =>
  spawnSync('git', words, { cwd: at('site'), env: env(), encoding: 'utf8' }).stdout.trim();
const save = (message: string, branch: string, proposal = '') =>
  spawnSync('bash', [resolve('.ci/save'), message, branch, next], {
    cwd: at('site'),
    env: env({ PROPOSAL: proposal }),
    encoding: 'utf8',
  });
/** What is said once it is saved. */
const next = 'Open "$(id)" and go on.';
const write = (text: string) => writeFileSync(at('site/content/terms.md'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
  for (const path of ['bin', 'site/content', 'site/tests/content/__snapshots__'])
    mkdirSync(at(path), { recursive: true });
  writeFileSync(at('bin/gh'), gh);
  chmodSync(at('bin/gh'), 0o755);
  writeFileSync(at('site/package.json'), JSON.stringify({ scripts: { record } }));
  writeFileSync(at('site/tests/content/__snapshots__/terms'), 'Terms.');
  write('Terms.');
  spawnSync('git', ['init', '--quiet', '--bare', at('origin')]);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', at('origin'));
  git('add', '.');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--message', 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what was done in the browser', () => {
  // Git allows such names.
  const odd = ['$(id>pwned)', '`id`;x&y', 'a\'b"c', '-x', '12', 'směrnice'];

  it.each(odd)('is saved to the branch %s, in the name of who did it', (branch) => {
    write('New terms.');
    const message = '$(touch pwned) "`id`"';
    expect(save(message, branch)).toMatchObject({ status: 0 });
    const saved = git('ls-remote', 'origin').split('\t');
    expect(saved).toEqual([git('rev-parse', 'HEAD'), `refs/heads/${branch}`]);
    expect(git('log', '-1', '--format=%an %ae %s')).toBe(
      `jana 42+jana@users.noreply.github.com content: ${message}`,
    );
    expect(existsSync(at('site/pwned'))).toBe(false);
    expect(readFileSync(at('asked'), 'utf8')).not.toContain('workflow run');
  });

  it('starts the checks of its proposal, and tells them which that is', () => {
    write('New terms.');
    expect(save('seal the drafts', 'terms', '7').status).toBe(0);
    expect(readFileSync(at('asked'), 'utf8').split('\n').slice(-3)).toEqual([
      'workflow run ci.yml --ref terms',
      'workflow run content.yml --ref terms --field number=7',
      '',
    ]);
  });

  it('is saved without a key for what runs besides, and not at all where nothing changed', () => {
    expect(save('nothing', 'terms').status).toBe(0);
    expect(readFileSync(at('key'), 'utf8')).toBe('');
    expect(git('ls-remote', 'origin')).toBe('');
    expect(existsSync(at('summary'))).toBe(false);
  });

  it('is not saved over what somebody else saved meanwhile, and says how to go on', () => {
    write('New terms.');
    expect(save('one', 'terms').stdout).toBe(`\n${next}\n`);
    expect(readFileSync(at('summary'), 'utf8')).toBe(`\n${next}\n`);
    const first = git('ls-remote', 'origin');
    git('reset', '--quiet', '--hard', 'HEAD~1');
    write('Other terms.');
    const { status, stdout } = save('two', 'terms', '7');
    expect(status).toBe(1);
    expect(stdout).not.toContain(next);
    expect(stdout).toContain(
      '::error title=Nothing was saved::The branch terms holds something else by now.',
    );
    expect(git('ls-remote', 'origin')).toBe(first);
  });
});
