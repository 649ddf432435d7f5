import { endpoints } from '#lib/address/endpoints.ts';
import { getSitePath } from '#lib/address/origin.ts';
import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders, servedBuild, servedDay } from '#lib/dist/headers.ts';
import { limits } from '#lib/dist/limits.ts';
import { type Entry, type Folder, getEtagStem } from '#lib/dist/manifest.ts';

/**
 * Writes what stands in a `server` block of nginx that serves the finished pages of one day's folder of a build with the headers of
 * the manifest, from precompressed files. All else goes to our server: negotiation, redirects, `/consent`, unknown paths, a
 * page asked for by any but its one true address, preconditions, every method but GET and HEAD. Where it is included,
 * `$dist` names the folder `dist/` and `upstream policies` our server.
 */
export function makeNginxLocations(siteUrl: string, { from, entries }: Folder, build: string): string {
  const site = new URL(siteUrl);
  const base = getSitePath(site);
  const security = getSecurityHeaders(site.protocol === 'https:');
  const refused = { ...security, 'Content-Security-Policy': emptyCsp, 'Cache-Control': 'no-store' };
  const locations = Object.entries(entries)
    // What depends on the visitor's choice is decided by our server alone.
    .filter(([, { status, headers }]) => status === 200 && !headers['Cache-Control']?.startsWith('private'))
    .map(([path, entry]) => writeBlock(`location = ${base}${path}`, serveFile(entry, security)));
  return `# Made by the build: do not edit.
root $dist/${from};
gzip off;
gzip_static on;
brotli_static on;
gzip_vary on;
server_tokens off;

# nginx makes its own ETag of a file's size and time, which a copy of dist/ may not keep: not one precondition is its to judge.
etag off;
if_modified_since off;
max_ranges 0;

# The limits of our server.
large_client_header_buffers 4 ${limits.headBytes};
client_max_body_size ${limits.formBytes};
client_header_timeout ${limits.headSeconds}s;
client_body_timeout ${limits.bodySeconds}s;
send_timeout ${limits.answerSeconds}s;
keepalive_timeout ${limits.idleSeconds}s;

# What nginx refuses by itself.
${addHeaders(refused).join('\n')}

proxy_http_version 1.1;
${passed.join('\n')}
# Where one of several servers does not answer, another does: what ours has read before it ends, it answers.
proxy_next_upstream error timeout http_503 non_idempotent;
proxy_connect_timeout 1s;
proxy_read_timeout ${limits.answerSeconds}s;

# nginx finds locations by the decoded and cleaned path: whatever was asked for in other words is not for it to answer.
merge_slashes off;
if ($request_uri ~ "^.{${limits.targetBytes + 1}}") { rewrite ^ / last; }
if ($request_uri ~ "^(?<asked>[^?]*)") { set $given $asked; }
if ($given != $uri) { rewrite ^ / last; }
set $preconditions "$http_if_match$http_if_none_match$http_if_unmodified_since";
if ($preconditions) { rewrite ^ "${conditional}" last; }

# Methods that are not allowed, and files that cannot be read.
error_page 403 405 = @site;
recursive_error_pages on;

${[
  writeBlock('location /', [...askOurs, ...answerErrors]),
  writeBlock('location @site', [...askOurs, ...answerErrors]),
  writeBlock(`location = "${conditional}"`, [
    ...askOurs,
    'error_page 400 413 @refused;',
    'error_page 500 502 503 504 = @page;',
  ]),
  // Without our server, who asks whether a page has changed gets the page.
  writeBlock('location @page', ['set $preconditions "";', 'rewrite ^ $given last;']),
  // A field more than is passed elsewhere, and so all of them.
  writeBlock(`location = ${base}${endpoints.health}`, [
    ...askOurs,
    ...passed,
    `proxy_set_header ${servedDay} ${from};`,
    `proxy_set_header ${servedBuild} ${build};`,
    ...answerErrors,
  ]),
  writeBlock(`location = ${base}${endpoints.consent}`, [
    ...askOurs,
    `proxy_buffer_size ${limits.answerHeadBytes};`,
    `proxy_buffers 4 ${limits.answerHeadBytes};`,
    ...answerErrors,
  ]),
  ...locations,
].join('\n')}
${Object.entries(says)
  .map(([name, line]) => writeBlock(`location ${name}`, ['default_type "text/plain; charset=utf-8";', line]))
  .join('\n')}`;
}

/** A path that nobody can ask for: it is not written as a path is in an address. */
const conditional = '/ conditional';

const passed = ['proxy_set_header Host $http_host;', 'proxy_set_header Connection "";'];

// What it answers has all its headers: with one of their own, here an empty one, such locations inherit none of nginx's.
const askOurs = ['proxy_pass http://policies$request_uri;', 'add_header Last-Modified "";'];

/** What nginx says by itself in the place of our server, with the status that it has found. */
const says = {
  '@refused': 'return 200 "This request was refused.\\n";',
  '@unanswered': 'return 200 "The site does not answer at the moment. Try again in a minute.\\n";',
};

const answerErrors = ['error_page 400 413 @refused;', 'error_page 500 502 503 504 @unanswered;'];

function serveFile(entry: Entry, security: Record<string, string>): string[] {
  const { 'Content-Type': type = '', ...own } = entry.headers;
  return [
    'types {}',
    `default_type "${type}";`,
    `try_files /${entry.file} @site;`,
    ...addHeaders({ ...security, ...own, 'Last-Modified': '' }),
    `add_header ETag '"${getEtagStem(entry)}.$sent_http_content_encoding"' always;`,
  ];
}

function addHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function writeBlock(name: string, lines: string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
