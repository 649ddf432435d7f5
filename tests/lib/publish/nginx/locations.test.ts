import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/dist/manifest.ts';
import { makeNginxLocations } from '#lib/publish/nginx/locations.ts';

const makeEntry = (file: string, more: Partial<Entry> = {}): Entry => ({
  status: 200,
  file,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, no-cache' },
  bytes: 3,
  hashes: { identity: '0123456789abcdef'.repeat(4), br: 'b' },
  ...more,
});
const write = (entries: Record<string, Entry>, siteUrl = 'https://privacy.example') =>
  makeNginxLocations(siteUrl, { from: '2026-11-22', begins: 0, cookies: [], entries }, 'b1');

/** The lines of a block, without their indentation. */
const readBlock = (conf: string, name: string) => {
  const [, body = ''] = conf.split(`\n${name} {\n`);
  return body
    .slice(0, body.indexOf('\n}\n'))
    .split('\n')
    .flatMap((line) => line.trim() || []);
};

describe('the locations of nginx', () => {
  it('are these, of a site at http with one page', async () => {
    const conf = write({ '/en': makeEntry('en.html') }, 'http://localhost:3000');
    await expect(conf).toMatchFileSnapshot('locations.conf');
  });

  it('serve a page from its file, with its headers and an ETag of its hash and coding', () => {
    const conf = write({ '/en': makeEntry('en.html') });
    expect(conf).toContain('\nroot $dist/2026-11-22;\n');
    expect(readBlock(conf, 'location = /en')).toEqual([
      'types {}',
      'default_type "text/html; charset=utf-8";',
      'try_files /en.html @site;',
      'add_header X-Content-Type-Options "nosniff" always;',
      'add_header Referrer-Policy "same-origin" always;',
      'add_header Permissions-Policy "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()" always;',
      'add_header Cross-Origin-Opener-Policy "same-origin" always;',
      'add_header Cross-Origin-Resource-Policy "same-origin" always;',
      'add_header Origin-Agent-Cluster "?1" always;',
      'add_header X-Frame-Options "DENY" always;',
      'add_header Strict-Transport-Security "max-age=31536000" always;',
      'add_header Cache-Control "public, no-cache" always;',
      'add_header Last-Modified "" always;',
      `add_header ETag '"0123456789abcdef012345.$sent_http_content_encoding"' always;`,
    ]);
  });

  it('stand below the path of the site, the files where they always do', () => {
    const conf = write({ '/en': makeEntry('en.html') }, 'https://example.com/x/y');
    const names = [...conf.matchAll(/^location (= )?(\S+) \{$/gm)].map(([, , name]) => name);
    expect(names).toEqual([
      '/',
      '@site',
      '@page',
      '/x/y/healthz',
      '/x/y/consent',
      '/x/y/en',
      '@refused',
      '@unanswered',
    ]);
    expect(readBlock(conf, 'location = /x/y/en')).toContain('try_files /en.html @site;');
    expect(conf).toContain('\nroot $dist/2026-11-22;\n');
  });

  it('leave to our server what depends on the cookie, and what is no answer to its own address', () => {
    const conf = write({
      '/en': makeEntry('en.html', { headers: { 'Cache-Control': 'private, no-cache' } }),
      '/en/404': makeEntry('en/404.html', { status: 404 }),
    });
    expect(conf).not.toMatch(/location = \/en/);
  });

  it('pass on the answers of our server as they are, and say in its place that it does not answer', () => {
    const conf = write({});
    for (const name of ['location /', 'location @site'])
      expect(readBlock(conf, name)).toEqual([
        'proxy_pass http://policies$request_uri;',
        'add_header Last-Modified "";',
        'error_page 400 413 @refused;',
        'error_page 500 502 503 504 @unanswered;',
      ]);
    expect(readBlock(conf, 'location @unanswered')).toEqual([
      'default_type "text/plain; charset=utf-8";',
      'return 200 "The site does not answer at the moment. Try again in a minute.\\n";',
    ]);
    expect(readBlock(conf, 'location = /healthz')).toEqual(
      expect.arrayContaining([
        'proxy_set_header served-day 2026-11-22;',
        'proxy_set_header served-build b1;',
      ]),
    );
  });

  it('let an entry say otherwise than every answer does', () => {
    const headers = {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, no-cache',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    const lines = readBlock(
      write({ '/picture.png': makeEntry('picture.png', { headers }) }),
      'location = /picture.png',
    );
    expect(lines.filter((line) => line.includes('Resource-Policy'))).toEqual([
      'add_header Cross-Origin-Resource-Policy "cross-origin" always;',
    ]);
  });

  it('promise https to nobody where the site is at http', () => {
    expect(write({ '/en': makeEntry('en.html') }, 'http://localhost:3000')).not.toContain('Strict-Transport');
  });

  it('keep the limits of our server', () => {
    const conf = write({});
    for (const line of [
      'large_client_header_buffers 4 16384;',
      'client_max_body_size 4096;',
      'client_header_timeout 5s;',
      'client_body_timeout 10s;',
      'send_timeout 15s;',
      'keepalive_timeout 15s;',
      'if ($request_uri ~ "^.{8001}") { rewrite ^ / last; }',
    ])
      expect(conf).toContain(`\n${line}\n`);
  });
});
