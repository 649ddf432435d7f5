import { getSecurityHeaders } from '#lib/server/headers.ts';
import type { Entry, Folder } from '#lib/server/manifest.ts';

/**
 * The script that brings an edition into force where nginx serves the pages: at midnight in Prague it moves the link
 * `current` to the newest folder whose day has come, in one step, and lets nginx read it again; where nothing is due it
 * does nothing. Connections that nginx is serving keep their configuration to the end, so that no answer mixes two days.
 */
export const flipScript = `#!/bin/sh
cd "$(dirname "$(readlink -f "$0")")" && day=$(ls -d ????-??-??/ | tr -d / | awk -v today="$(TZ=Europe/Prague date +%F)" '$0 <= today' | tail -n 1) && [ "$day" ] && { [ "$day" = "$(readlink current)" ] || { ln -sfn "$day" next && mv -T next current && "\${@:-nginx}" -s reload; }; }
`;

/**
 * Writes the locations of a `server` block of nginx that serves the finished pages of one day's folder with the headers
 * of the manifest, from precompressed files. All else (negotiation, redirects, `/consent`, unknown paths) goes to our
 * server. Where it is included, `$dist` names the folder `dist/` and `upstream policies` our server.
 */
export function makeNginxLocations(siteUrl: URL, { from, entries }: Folder): string {
  const isSecure = siteUrl.protocol === 'https:';
  const locations = Object.entries(entries)
    // What depends on the visitor's choice is decided by our server alone.
    .filter(([, { status, policies }]) => status === 200 && !policies)
    .map(([path, entry]) => makeLocation(path, entry, isSecure));
  return `# Made by the build: do not edit.
root $dist/${from};
etag on;
gzip off;
gzip_static on;
brotli_static on;
gzip_vary on;
server_tokens off;
large_client_header_buffers 4 8k;
client_max_body_size 4k;
client_header_timeout 10s;

location / {
  proxy_pass http://policies;
  proxy_http_version 1.1;
  proxy_set_header Host $http_host;
  proxy_set_header Connection "";
}

${locations.join('\n')}`;
}

function makeLocation(path: string, { file, headers }: Entry, isSecure: boolean): string {
  const { 'Content-Type': type = '', ...rest } = headers;
  const added = Object.entries({ ...rest, ...getSecurityHeaders(isSecure) });
  return `location = ${path} {
  types {}
  default_type "${type}";
  try_files /${file} =404;
${added.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
}
`;
}
