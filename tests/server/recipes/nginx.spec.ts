// The recipe for nginx as it is written, but for the ports, the certificate and the folders of this machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningNginx, runNginx } from '../nginx.ts';
import { ask } from '../raw.ts';
import { refusal } from '../refusal.ts';
import { findPort, type Running, site, startOurs } from '../running.ts';
import { folder, readPage } from '../servers.ts';
import { type Certificate, makeCertificate, name, readRecipe } from './recipe.ts';
import { askSecurely, ownForm } from './secure.ts';

const logs = mkdtempSync(join(tmpdir(), 'logs-'));
let certificate: Certificate;
let ours: Running;
let nginx: RunningNginx;
let plain = 0;

beforeAll(async () => {
  certificate = makeCertificate();
  ours = await startOurs(site, folder.begins + 12 * 3_600_000 - Date.now());
  const secure = await findPort();
  plain = await findPort();
  const recipe = readRecipe('nginx.conf', {
    '127.0.0.1:8080': `127.0.0.1:${ours.port}`,
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen [::]:80;': '',
    'listen 443 ': `listen 127.0.0.1:${secure} `,
    'listen [::]:443 ssl http2;': '',
    '/etc/letsencrypt/live/policies/fullchain.pem': certificate.cert,
    '/etc/letsencrypt/live/policies/privkey.pem': certificate.key,
    '/var/log/nginx': logs,
    '/srv/policies/dist': resolve(site),
  });
  nginx = await runNginx(secure, recipe);
});
afterAll(async () => {
  await nginx.stop();
  await ours.stop();
  certificate.remove();
  rmSync(logs, { recursive: true });
});

const visit = (path: string, headers?: Record<string, string>, form?: string) =>
  askSecurely(nginx.port, certificate.pem, path, headers, form);

it('is what nginx accepts without a warning', () => {
  const [program = '', ...words] = [...nginx.command, '-t'];
  const { status, stderr } = spawnSync(program, words);
  expect([status, stderr.toString()]).toEqual([0, expect.stringContaining('test is successful')]);
  expect(stderr.toString()).not.toContain('[warn]');
});

it('serves pages over HTTP/2, as they were built', async () => {
  const { status, headers, body } = await visit('/th/privacy');
  expect([status, headers['cache-control']]).toEqual([200, 'public, no-cache']);
  expect(body.equals(readPage('/th/privacy'))).toBe(true);
  const coded = await visit('/th/privacy', { 'accept-encoding': 'br' });
  expect([coded.status, coded.headers['content-encoding']]).toEqual([200, 'br']);
});

it('passes on what depends on the visitor: the language, a choice, the build and its day', async () => {
  const { status, headers } = await visit('/privacy', { 'accept-language': 'cs' });
  expect([status, headers.location]).toEqual([307, '/cs/privacy']);
  const chosen = await visit('/consent', ownForm, refusal);
  expect([chosen.status, chosen.headers['set-cookie']]).toEqual([204, [expect.stringMatching(/^consent=/)]]);
  const foreign = await visit('/consent', { ...ownForm, origin: 'https://evil.example' }, 'choice=accept');
  expect(foreign.status).toBe(403);
  const { build } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  expect((await visit('/healthz')).body.toString()).toBe(`ok ${build} ${folder.from}\n`);
});

it('leads who asks without TLS to the same address with it, whatever name he asked for', async () => {
  const { status, headers } = await ask(plain, '/th/privacy?x=1', { Host: 'evil.example' });
  expect([status, headers.location]).toEqual([308, `https://${name}/th/privacy?x=1`]);
});

it('keeps nothing of who asked in its log', async () => {
  await visit('/en/privacy?name=me', { 'user-agent': 'somebody', referer: `https://${name}/secret` });
  const log = readFileSync(join(logs, 'policies.log'), 'utf8');
  expect(log).toMatch(/^\S+T\S+ GET \/en\/privacy 200 \d+ [\d.]+$/m);
  expect(log).not.toMatch(/127\.0\.0\.1|somebody|secret|name=me/);
});
