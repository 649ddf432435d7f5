// What the timer starts each month, as its unit says: its command, its environment, and the network that it is left.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { asRoot } from '../../debian.ts';
import { chooseOften, countKept } from '../records/choices.ts';
import { begin, expectCopies, getFile, prepareSharing, running, shared } from '../records/sharing.ts';
import { site } from '../running.ts';
import { readRecipe } from './recipe.ts';

prepareSharing();

const variables = join(tmpdir(), `policies-${process.pid}.env`);
afterEach(() => rmSync(variables, { force: true }));

/** The values of a setting of a unit, in their order. */
const read = (unit: string, name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

it('purges where the server copies to: in its file, and in PostgreSQL', async () => {
  await shared.start();
  await chooseOften((await begin('one', -3650 * 86_400_000)).port, 20, 1);
  await expectCopies(20);
  await running.pop()?.stop();
  writeFileSync(variables, `CONSENT_RECORDS_POSTGRES=${shared.address}\n`);
  const unit = readRecipe('policies-purge.service', {
    '/srv/policies/node': process.execPath,
    '/srv/policies/dist': resolve(site),
    '%S/policies/consent.sqlite': getFile('one'),
    '/etc/policies.env': variables,
  });
  const [own = ''] = read(unit, 'Environment');
  const [file = ''] = read(unit, 'EnvironmentFile');
  const script = `set -a; . ${file.replace(/^-/, '')}; exec ${read(unit, 'ExecStart')}`;
  const isAlone = read(unit, 'PrivateNetwork').includes('yes');
  const words = ['env', '-i', own, ...(isAlone ? ['unshare', '--net'] : []), 'sh', '-c', script];
  const [program = '', ...rest] = isAlone ? asRoot(...words) : words;
  const { status, stdout, stderr } = spawnSync(program, rest);
  expect([status, String(stdout), String(stderr)]).toEqual([
    0,
    'Removed: 20 records.\nRemoved from PostgreSQL: 20 records.\n',
    '',
  ]);
  expect(countKept(getFile('one'))).toBe(0);
});

it('is left the network of the server, and its variables', () => {
  const [server, purge] = ['policies.service', 'policies-purge.service'].map((name) => readRecipe(name, {}));
  for (const name of [
    'EnvironmentFile',
    'Environment=CONSENT_RECORDS',
    'RestrictAddressFamilies',
    'IPAddress\\w+',
  ])
    expect(read(purge ?? '', name)).toEqual(read(server ?? '', name));
});
