// What Windows and macOS ask of a checkout, as far as it can be seen on any system. CI installs and checks on both.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };

const git = (...words: string[]) => spawnSync('git', words).stdout.toString().split('\0').filter(Boolean);
const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z');

describe('a checkout', () => {
  it('has the same bytes on every system: lines end with a line feed, whatever git is told', () => {
    const lines = git('ls-files', '--cached', '--others', '--exclude-standard', '--eol', '-z');
    expect(lines.length).toBe(files.length);
    const wrong = lines.filter((line) => !/^i\/(lf|none)? .*attr\/text=auto eol=lf|attr\/-text /.test(line));
    expect(wrong).toEqual([]);
  });

  it('has names that every file system takes: none that differ by case alone, nothing reserved (Naming Files, Microsoft)', () => {
    const reserved = /[<>:"|?*\\]|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;
    expect(files.filter((file) => reserved.test(file))).toEqual([]);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  });

  it('has no links, which not everybody on Windows may make', () => {
    expect(git('ls-files', '--stage', '-z').filter((line) => line.startsWith('120000'))).toEqual([]);
  });
});

describe('commands', () => {
  it('in scripts are such as cmd.exe understands too: no variables before them, no single quotes, no substitution', () => {
    const foreign = /(^|&& )\w+=|['`;$]/;
    const names = Object.entries(project.scripts).flatMap(([name, script]) =>
      foreign.test(script) ? name : [],
    );
    expect(names).toEqual([]);
  });

  it('with variables before them stand only where PowerShell’s way is told as well', () => {
    const texts = globSync('{README.md,content/README.md,docs/**/*.md}').map((file) => [
      file,
      readFileSync(file, 'utf8'),
    ]);
    const withVariables = texts.filter(([, text = '']) => /\b[A-Z][A-Z_]+=\S+ (npm|node) /.test(text));
    expect(withVariables.length).toBeGreaterThan(0);
    expect(withVariables.flatMap(([file, text = '']) => (text.includes('$env:') ? [] : file))).toEqual([]);
  });
});
