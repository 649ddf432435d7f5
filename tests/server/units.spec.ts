import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { site } from './running.ts';

const source = 'lib/publish/nginx';

const names = ['policies-flip.service', 'policies-flip.timer'];

it('are in every dist/, and start the script', () => {
  for (const name of names)
    expect(readFileSync(join(site, name), 'utf8')).toBe(readFileSync(join(source, name), 'utf8'));
  expect(readFileSync(join(site, 'policies-flip.service'), 'utf8')).toContain(
    '\nExecStart=/srv/policies/dist/flip.sh\n',
  );
});

// Where there is no systemd, nobody can start them either.
if (existsSync('/usr/bin/systemd-analyze')) {
  it('are understood by systemd', () => {
    const dist = mkdtempSync(join(tmpdir(), 'units-'));
    cpSync(join(source, 'flip.sh'), join(dist, 'flip.sh'));
    for (const name of names) {
      const unit = readFileSync(join(source, name), 'utf8');
      writeFileSync(join(dist, name), unit.replace('/srv/policies/dist/flip.sh', join(dist, 'flip.sh')));
    }
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...names], { cwd: dist });
    rmSync(dist, { recursive: true });
    expect([status, stderr.toString()]).toEqual([0, '']);
  });
}
