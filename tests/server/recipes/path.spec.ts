// The recipes for a site below a path of another, as they are written, but for the ports: each in the server of that other
// site, which does what sites do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaders } from '../expected.ts';
import { runNginx } from '../nginx.ts';
import { ask, exchange, readAnswers } from '../raw.ts';
import { readRefusal } from '../records/choices.ts';
import { below, findPort, type Running, start, startOurs } from '../running.ts';
import { readRecipe } from './recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'path-'));
let ours: Running;
beforeAll(async () => {
  ours = await startOurs(below);
});
afterAll(async () => {
  await ours.stop();
  rmSync(folder, { recursive: true });
});

/** The other site on nginx, with the policies behind it at a port. */
async function runOther(behind: number, more = ''): Promise<Running> {
  const recipe = readRecipe('nginx-path.conf', { '127.0.0.1:8080': `127.0.0.1:${behind}` });
  writeFileSync(join(folder, 'policies-path.conf'), recipe);
  const port = await findPort();
  return runNginx(
    port,
    `${more} server {
      listen 127.0.0.1:${port};
      add_header X-Other other always;
      gzip on;
      gzip_types *;
      error_page 404 403 = @other;
      proxy_intercept_errors on;
      location / { return 200 "the other site"; }
      location ~ \\.(json|md|png|svg|xml)$ { return 410; }
      location @other { return 200 "the other site"; }
      include ${folder}/policies-path.conf;
    }`,
  );
}

const others = {
  'nginx, which leaves every answer to our server': () => runOther(ours.port),
  'nginx, which serves the pages itself': async () => {
    const port = await findPort();
    const pages = readRecipe('nginx-pages.conf', {
      '127.0.0.1:8080': `127.0.0.1:${ours.port}`,
      '127.0.0.1:8081': `127.0.0.1:${port}`,
      '/srv/policies/dist': resolve(below),
    });
    return runOther(port, pages);
  },
  Caddy: async () => {
    const recipe = readRecipe('Caddyfile-path', { '127.0.0.1:8080': `127.0.0.1:${ours.port}` });
    writeFileSync(join(folder, 'policies-path'), recipe);
    const port = await findPort();
    const block = `http://:${port} {\n\tencode gzip\n\timport policies-path\n\thandle {\n\t\trespond "the other site"\n\t}\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${block}`);
    const words = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    return start(port, '/usr/bin/caddy', words, { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });
  },
};

describe.each(Object.entries(others))('%s', (_, run) => {
  let other: Running;
  beforeAll(async () => {
    other = await run();
  });
  afterAll(() => other.stop());

  it.each([
    ...[
      '/legal/th/privacy',
      '/legal/en/picture.png',
      '/legal/en/privacy/2026-11-22.json',
      '/legal/sitemap.xml',
    ],
    ...['/legal/nothing', '/legal/privacy', '/legal/en//privacy', '/legal/%65n?x', '/legal/'],
  ])('passes on the answer to %s as it is', async (path) => {
    const wish = { 'Accept-Encoding': 'br', 'Accept-Language': 'cs' };
    const answer = await ask(other.port, path, wish);
    const direct = await ask(ours.port, path, wish);
    expect([answer.status, readHeaders(answer), answer.body.equals(direct.body)]).toEqual([
      direct.status,
      readHeaders(direct),
      true,
    ]);
  });

  it('leads to a language from the path itself', async () => {
    const { status, headers } = await ask(other.port, '/legal', { 'Accept-Language': 'cs' });
    const { location } = headers;
    expect([
      [307, '/legal/cs'],
      [308, '/legal/'],
    ]).toContainEqual([status, location]);
  });

  it('leaves the rest of the host to the other site', async () => {
    for (const path of ['/', '/th/privacy', '/legalese', '/robots.txt'])
      expect([path, (await ask(other.port, path)).body.toString()]).toEqual([path, 'the other site']);
  });

  it.each(['security.txt', 'gpc.json'])('answers for the host with our %s', async (name) => {
    const { status, body } = await ask(other.port, `/.well-known/${name}`);
    const direct = await ask(ours.port, `/legal/.well-known/${name}`);
    expect([status, body.toString()]).toEqual([200, direct.body.toString()]);
  });

  it('lets a choice be made on the host and nowhere else', async () => {
    const body = readRefusal(below);
    const choose = async (origin: string) => {
      const head = `POST /legal/consent HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
      return readAnswers(await exchange(other.port, `${head}\r\n\r\n${body}`))[0];
    };
    const chosen = await choose('http://localhost');
    expect([chosen?.status, chosen?.headers['set-cookie']]).toEqual([
      204,
      expect.stringMatching(/^consent=/),
    ]);
    expect((await choose('https://evil.example'))?.status).toBe(403);
  });
});
