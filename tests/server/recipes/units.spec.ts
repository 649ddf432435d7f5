import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { site } from '../running.ts';
import { readRecipe } from './recipe.ts';

const names = [
  'policies.service',
  'policies-flip.service',
  'policies-flip.timer',
  'policies-purge.service',
  'policies-purge.timer',
];

const folder = mkdtempSync(join(tmpdir(), 'units-'));
beforeAll(() => {
  cpSync('deploy/flip.sh', join(folder, 'flip.sh'));
  const changes: Record<string, Record<string, string>> = {
    'policies.service': { '/srv/policies/node': process.execPath },
    'policies-purge.service': { '/srv/policies/node': process.execPath },
    'policies-flip.service': { '/srv/policies/dist/flip.sh': join(folder, 'flip.sh') },
  };
  for (const name of names) writeFileSync(join(folder, name), readRecipe(name, changes[name] ?? {}));
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyze = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', words, { cwd: folder });
  return { status, said: stdout.toString(), complaint: stderr.toString() };
};

it.each(names)('%s is in every dist/ as it is', (name) => {
  expect(readFileSync(join(site, name), 'utf8')).toBe(readFileSync(join('deploy', name), 'utf8'));
});

it('are understood by systemd', () => {
  expect(analyze('verify', ...names)).toEqual({ status: 0, said: '', complaint: '' });
});

it('let our server do next to nothing: what systemd calls exposure is at most 1.5 of 10', () => {
  const { status, said } = analyze('security', '--offline=yes', '--threshold=15', './policies.service');
  expect([status, said]).toEqual([0, expect.stringContaining('Overall exposure level')]);
});
