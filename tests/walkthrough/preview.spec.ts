// What an editor sees of a draft beside the files: its pages, marked, with what is wrong at its place; and where a page
// cannot be made, what is to be mended, in the place of a fault.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PreviewServer, startPreview } from '../preview-server.ts';
import { copyProject, freezeContent } from '../project.ts';

const draft = 'content/en/privacy/2027-03-01.md';
let folder = '';
let server: PreviewServer;
const at = (path: string) => join(folder, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
const open = async (path: string) => {
  const answer = await fetch(server.origin + path);
  return { status: answer.status, html: await answer.text() };
};

beforeAll(async () => {
  folder = copyProject();
  freezeContent(folder);
  edit('content/editions.lock.json', (text) => {
    const { 'privacy/2027-03-01': _, ...seals } = JSON.parse(text);
    return JSON.stringify(seals);
  });
  server = await startPreview(folder, { AS_OF: '2026-12-01', CONTENT_FOLDER: '', MESSAGES_FOLDER: '' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('shows a draft and says that it is one, on the page and on paper', async () => {
  const { status, html } = await open('/th/privacy/2027-03-01');
  expect(status).toBe(200);
  expect(html).toContain('<mark>ฉบับร่าง');
  expect(html).toMatch(/@page\{@bottom-left\{[^}]*\}@top-center\{content:"ฉบับร่าง/);
});

it('shows what is wrong in a list above every page, and at its place in the edition', async () => {
  edit(draft, (text) => `${text.trimEnd()} A <b>slip</b>.\n`);
  const { status, html } = await open('/en/privacy/2027-03-01');
  expect(status).toBe(200);
  const [above = '', article = ''] = html.split('<article');
  expect(above).toMatch(/<mark>content\/en\/privacy\/2027-03-01\.md:\d+:\d+: [^<]*raw HTML is not allowed/);
  expect(article).toMatch(/<section [^>]*id="contact".*<mark>Line \d+: [^<]*raw HTML is not allowed/s);
  expect((await open('/cs/cookies')).html).toContain('content/en/privacy/2027-03-01.md');
});

it('says what to mend where a page cannot be made of its file, and shows the other languages', async () => {
  edit(draft, (text) => text.replace(/^---\n/, ''));
  const { status, html } = await open('/en/privacy');
  expect(status).toBe(500);
  expect(html).toContain('This page cannot be shown yet');
  expect(html).toContain('content/en/privacy/2027-03-01.md:1:1: the file does not begin with front matter');
  expect((await open('/cs/privacy')).status).toBe(200);
  edit(draft, (text) => `---\n${text}`);
  expect((await open('/en/privacy')).status).toBe(200);
});

it.each(['content/company.json', 'content/editions.lock.json', 'messages/en.json'])(
  'says what to mend in %s',
  async (path) => {
    edit(path, (text) => text.replace('{', '{,'));
    const { status, html } = await open('/en/privacy');
    edit(path, (text) => text.replace('{,', '{'));
    expect(status).toBe(500);
    expect(html).toContain(`<mark>${path}:1:`);
    expect((await open('/en/privacy')).status).toBe(200);
  },
);

it('shows a policy that is begun in one language', async () => {
  mkdirSync(at('content/en/terms'));
  cpSync(at(draft), at('content/en/terms/2027-03-01.md'));
  // Next looks for pages that are new while it still answers by those that it knew.
  await expect.poll(async () => (await open('/en/terms')).status, { timeout: 300_000 }).toBe(200);
  const { html } = await open('/en/terms');
  expect(html).toContain('<mark>content/cs/terms/2027-03-01.md:1:1: ');
  expect((await open('/en')).status).toBe(200);
  expect((await open('/cs')).status).toBe(200);
  expect((await open('/cs/terms')).status).toBe(404);
});
