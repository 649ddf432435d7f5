// The last stage of the container, without an engine: its own steps fill a folder, in which its own command is run by its
// user, with nothing of the machine but /proc.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asRoot, run } from '../../debian.ts';
import { refusal } from '../refusal.ts';
import { findPort, type Running, site, start } from '../running.ts';
import { readPage } from '../servers.ts';

const recipe = readFileSync('deploy/Dockerfile', 'utf8');
const read = (pattern: RegExp) => pattern.exec(recipe)?.[1] ?? '';
const steps = read(/^RUN (mkdir -p \/out.+?)\n\nFROM scratch\n/ms);
const [user, env] = [read(/^USER (.+)$/m), read(/^ENV (PORT.+)$/m)];
const command: string[] = JSON.parse(read(/^CMD (.+)$/m));
const healthCheck: string[] = JSON.parse(read(/^HEALTHCHECK .* CMD (.+)$/m));

const folder = mkdtempSync(join(tmpdir(), 'container-'));
const root = join(folder, 'out');
let port = 0;
let server: Running;

/** What runs a command in there. */
const enter = (words: string[], ownPort: number) => {
  const settings = [...env.split(' '), `PORT=${ownPort}`];
  return asRoot('env', '-i', ...settings, '/usr/sbin/chroot', `--userspec=${user}`, root, ...words);
};

beforeAll(async () => {
  cpSync(site, join(folder, 'dist'), { recursive: true, verbatimSymlinks: true });
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const [program = '', ...words] = asRoot('env', `PATH=${path}`, 'sh', '-ec', steps.replaceAll('/out', root));
  const { status, stderr } = spawnSync(program, words, { cwd: folder });
  if (status !== 0) throw new Error(`The steps of the container ended with ${status}: ${stderr}`);
  run(...asRoot('mkdir', join(root, 'proc')));
  run(...asRoot('mount', '--bind', '/proc', join(root, 'proc')));
  port = await findPort();
  const [starter = '', ...rest] = enter(command, port);
  server = await start(port, starter, rest);
});
afterAll(() => {
  run(...asRoot('umount', join(root, 'proc')));
  run(...asRoot('rm', '-r', '--one-file-system', folder));
});

it('holds the site, Node, its libraries and their licences, and nothing else: no shell', () => {
  const files = globSync('**/*', { cwd: root, exclude: (name) => /^(proc|dist)$/.test(String(name)) })
    .filter((name) => !name.startsWith('var/lib/policies/') && statSync(join(root, name)).isFile())
    .filter((name) => !/^(usr\/)?lib(64)?\/.*\.so\.\d+$|\/copyright$/.test(name));
  expect(files).toEqual(['srv/policies/node']);
  expect(statSync(join(root, 'var/lib/policies'))).toMatchObject({ uid: 65532, gid: 65532 });
  expect(user).toBe('65532:65532');
});

it('serves the site', async () => {
  const page = await fetch(`http://127.0.0.1:${port}/th/privacy`, {
    headers: { 'Accept-Encoding': 'identity' },
  });
  expect(Buffer.from(await page.arrayBuffer()).equals(readPage('/th/privacy'))).toBe(true);
});

it('records a choice where it may write, and shows that to who asks in there', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { status } = await fetch(`http://127.0.0.1:${port}/consent`, {
    method: 'POST',
    headers,
    body: refusal,
  });
  expect(status).toBe(204);
  const [program = '', ...words] = enter([command[0] ?? '', '/srv/policies/dist/consent.mjs', 'count'], port);
  expect(spawnSync(program, words, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  expect(statSync(join(root, 'var/lib/policies/consent.sqlite')).uid).toBe(65532);
});

it('is asked for its health by Node itself', async () => {
  const ask = (ownPort: number) => {
    const [program = '', ...words] = enter(healthCheck, ownPort);
    return spawnSync(program, words).status;
  };
  expect([ask(port), ask(await findPort())]).toEqual([0, 1]);
});

it('ends when it is told to', async () => {
  expect(await server.stop()).toBe(0);
});
