import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import type { Folder } from '#lib/dist/manifest.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';

/**
 * The script that brings an edition into force where nginx serves the pages: at midnight in Prague it moves the link
 * `current` to the newest folder whose day has come, in one step, and lets nginx read it again; where nothing is due it
 * does nothing. Connections that nginx is serving keep their configuration to the end, so that no answer mixes two days.
 */
export const flipScript = `#!/bin/sh
cd "$(dirname "$(readlink -f "$0")")" && day=$(ls -d ????-??-??/ | tr -d / | awk -v today="$(TZ=${timeZone} date +%F)" '$0 <= today' | tail -n 1) && [ "$day" ] && { [ "$day" = "$(readlink current)" ] || { ln -sfn "$day" next && mv -T next current && "\${@:-nginx}" -s reload; }; }
`;

/**
 * Writes what stands in a `server` block of nginx that serves the finished pages of one day's folder with the headers of
 * the manifest, from precompressed files. All else (negotiation, redirects, `/consent`, unknown paths, and a page asked for
 * by any but its one true address) goes to our server. Where it is included, `$dist` names the folder `dist/` and
 * `upstream policies` our server.
 */
export function makeNginxLocations(siteUrl: URL, { from, entries }: Folder): string {
  const security = getSecurityHeaders(siteUrl.protocol === 'https:');
  const locations = Object.entries(entries)
    // What depends on the visitor's choice is decided by our server alone.
    .filter(([, { status, csps }]) => status === 200 && !csps)
    .map(([path, { file, headers }]) => {
      const { 'Content-Type': type = '', ...rest } = headers;
      const served = ['types {}', `default_type "${type}";`, `try_files /${file} =404;`];
      return writeBlock(`location = ${path}`, [...served, ...addHeaders({ ...security, ...rest })]);
    });
  const csp = 'Content-Security-Policy';
  // Hidden and added again, so that they also stand on an answer that nginx gives where our server does not.
  const proxy = writeBlock('location /', [
    'proxy_pass http://policies$request_uri;',
    'proxy_http_version 1.1;',
    'proxy_set_header Host $http_host;',
    'proxy_set_header Connection "";',
    ...Object.keys({ ...security, [csp]: '' }).map((name) => `proxy_hide_header ${name};`),
    ...addHeaders({ ...security, [csp]: '$upstream_http_content_security_policy' }),
  ]);
  return `# Made by the build: do not edit.
root $dist/${from};
etag on;
gzip off;
gzip_static on;
brotli_static on;
gzip_vary on;
server_tokens off;
large_client_header_buffers 4 16k;
client_max_body_size 4k;
client_header_timeout 10s;

# What nginx refuses by itself.
${addHeaders({ ...security, [csp]: emptyCsp }).join('\n')}

# nginx finds locations by the decoded and cleaned path: whatever was asked for in other words is not for it to answer.
merge_slashes off;
if ($request_uri ~ "^(?<asked>[^?]*)") { set $given $asked; }
if ($given != $uri) { rewrite ^ / last; }

${[proxy, ...locations].join('\n')}`;
}

function addHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function writeBlock(name: string, lines: string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
