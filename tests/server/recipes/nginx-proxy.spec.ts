// The recipe for an nginx that only ends TLS, as it is written, but for the ports, the certificate and where our server is.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHeaders } from '../expected.ts';
import { type RunningNginx, runNginx } from '../nginx.ts';
import { ask } from '../raw.ts';
import { refusal } from '../refusal.ts';
import { findPort, type Running, startOurs } from '../running.ts';
import { type Certificate, makeCertificate, name, readRecipe } from './recipe.ts';
import { askSecurely, ownForm } from './secure.ts';

let certificate: Certificate;
let ours: Running;
let nginx: RunningNginx;
let plain = 0;

beforeAll(async () => {
  certificate = makeCertificate();
  ours = await startOurs();
  const secure = await findPort();
  plain = await findPort();
  const recipe = readRecipe('nginx-proxy.conf', {
    'server site:8080': `server 127.0.0.1:${ours.port}`,
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ': `listen 127.0.0.1:${secure} `,
    '/etc/policies/fullchain.pem': certificate.cert,
    '/etc/policies/privkey.pem': certificate.key,
  });
  nginx = await runNginx(secure, recipe);
});
afterAll(async () => {
  await nginx.stop();
  await ours.stop();
  certificate.remove();
});

it.each(['/th/privacy', '/en/picture.png', '/nothing', '/privacy', '/en//privacy', '/healthz'])(
  'passes on the answer to %s as it is',
  async (path) => {
    const wish = { 'accept-encoding': 'br', 'accept-language': 'cs' };
    const { status, headers, body } = await askSecurely(nginx.port, certificate.pem, path, wish);
    const direct = await ask(ours.port, path, wish);
    expect([status, body.equals(direct.body)]).toEqual([direct.status, true]);
    expect(headers).toMatchObject(readHeaders(direct));
  },
);

it('lets a choice be made on the site and nowhere else', async () => {
  const choose = (headers: Record<string, string>) =>
    askSecurely(nginx.port, certificate.pem, '/consent', headers, refusal);
  expect((await choose(ownForm)).status).toBe(204);
  expect((await choose({ ...ownForm, origin: 'https://evil.example' })).status).toBe(403);
});

it('leads who asks without TLS to the same address with it', async () => {
  const { status, headers } = await ask(plain, '/th/privacy', { Host: 'evil.example' });
  expect([status, headers.location]).toEqual([308, `https://${name}/th/privacy`]);
});
