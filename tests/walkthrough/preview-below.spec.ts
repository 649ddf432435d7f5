// What an editor sees where the site stands below a path of another: the pages are there, and what they lead to is too.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../preview-server.ts';
import { copyProject, freezeContent } from '../project.ts';

let folder = '';
let server: PreviewServer;
const open = (path: string, more: RequestInit = {}) =>
  fetch(server.origin + path, { redirect: 'manual', headers: { 'Accept-Language': 'cs' }, ...more });

beforeAll(async () => {
  folder = copyProject();
  freezeContent(folder);
  const site = { SITE_URL: 'http://localhost:3000/legal', AS_OF: '2026-12-01' };
  server = await startPreview(folder, { ...site, CONTENT_FOLDER: '', MESSAGES_FOLDER: '' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('has the pages and the forms for machines below the path', async () => {
  for (const [path, type] of [
    ['/th/privacy', 'text/html'],
    ['/th/privacy/2026-11-22.md', 'text/markdown'],
    ['/en/feed.xml', 'application/atom+xml'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/healthz', 'text/plain'],
  ]) {
    const answer = await open(`/legal${path}`);
    expect([path, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
      path,
      200,
      type,
    ]);
  }
  expect((await open('/legal/cs/nothing')).status).toBe(404);
  expect(await (await open('/legal/cs')).text()).toContain('href="http://localhost:3000/legal/cs"');
});

it.each([
  ['/legal', 307, '/legal/cs'],
  ['/legal/privacy', 307, '/legal/cs/privacy'],
  ['/legal/CS/privacy', 308, '/legal/cs/privacy'],
  ['/legal/cs/choice/necessary', 303, '/legal/cs/choice/unsaved'],
  ['/cs/privacy?x=1', 307, '/legal/cs/privacy?x=1'],
])('leads from %s with %d to %s', async (path, status, location) => {
  const answer = await open(path);
  const led = new URL(answer.headers.get('location') ?? '', server.origin).href;
  expect([answer.status, led]).toEqual([status, server.origin + location]);
});

it('takes a choice where the form of the page leads', async () => {
  const html = await (await open('/legal/cs/cookies')).text();
  const [, asked = ''] = /name="asked" value="([^"]*)"/.exec(html) ?? [];
  const form = new URLSearchParams({ choice: 'reject', return: '/cs/cookies', asked });
  const headers = { Accept: 'text/html' };
  const answer = await open('/consent', { method: 'POST', body: form, redirect: 'follow', headers });
  expect([answer.status, new URL(answer.url).pathname]).toEqual([200, '/legal/cs/choice/unsaved']);
});
