// The recipe for Caddy as it is written, but for the ports and the certificate.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHeaders } from '../expected.ts';
import { ask } from '../raw.ts';
import { refusal } from '../refusal.ts';
import { findPort, type Running, site, start, startOurs } from '../running.ts';
import { folder, readPage } from '../servers.ts';
import { type Certificate, makeCertificate, name, readRecipe } from './recipe.ts';
import { askSecurely, ownForm } from './secure.ts';

const home = mkdtempSync(join(tmpdir(), 'caddy-'));
let certificate: Certificate;
let ours: Running;
let caddy: Running;
let plain = 0;

beforeAll(async () => {
  certificate = makeCertificate();
  ours = await startOurs(site, folder.begins + 12 * 3_600_000 - Date.now());
  const secure = await findPort();
  plain = await findPort();
  const recipe = readRecipe('Caddyfile', {
    '127.0.0.1:8080': `127.0.0.1:${ours.port}`,
    [`\n${name} {`]: `\n${name} {\n\ttls ${certificate.cert} ${certificate.key}`,
  });
  const settings = `{\n\tadmin off\n\thttp_port ${plain}\n\thttps_port ${secure}\n\tdefault_bind 127.0.0.1\n}\n`;
  writeFileSync(join(home, 'Caddyfile'), settings + recipe);
  const words = ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')];
  caddy = await start(secure, '/usr/bin/caddy', words, { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home });
});
afterAll(async () => {
  await caddy.stop();
  await ours.stop();
  certificate.remove();
  rmSync(home, { recursive: true });
});

const visit = (path: string, headers?: Record<string, string>, form?: string) =>
  askSecurely(caddy.port, certificate.pem, path, headers, form);

it.each(['/th/privacy', '/en/feed.xml', '/en/picture.png', '/nothing', '/privacy'])(
  'passes on the answer to %s as it is',
  async (path) => {
    const wish = { 'accept-encoding': 'br', 'accept-language': 'cs' };
    const { status, headers, body } = await visit(path, wish);
    const direct = await ask(ours.port, path, wish);
    expect([status, body.equals(direct.body)]).toEqual([direct.status, true]);
    expect(headers).toMatchObject(readHeaders(direct));
  },
);

it('asks again by the name that an answer has', async () => {
  const { headers, body } = await visit('/th/privacy');
  expect(body.equals(readPage('/th/privacy'))).toBe(true);
  const { status } = await visit('/th/privacy', { 'if-none-match': headers.etag ?? '' });
  expect(status).toBe(304);
});

it('lets a choice be made on the site and nowhere else', async () => {
  const chosen = await visit('/consent', ownForm, refusal);
  expect([chosen.status, chosen.headers['set-cookie']]).toEqual([204, [expect.stringMatching(/^consent=/)]]);
  const foreign = await visit('/consent', { ...ownForm, origin: 'https://evil.example' }, 'choice=accept');
  expect(foreign.status).toBe(403);
});

it('leads who asks without TLS to the same address with it', async () => {
  const { status, headers } = await ask(plain, '/th/privacy', { Host: name });
  expect([status, headers.location]).toEqual([308, `https://${name}/th/privacy`]);
});
