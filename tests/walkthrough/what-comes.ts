import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { buildProject, copyProject, freezeContent } from '../project.ts';
import { translateEdition, translateMessages } from './texts.ts';

/** The day on which the site is built, and the one on which all this comes. */
export const [now, later] = ['2026-11-23', '2027-03-01'];

const env = { AS_OF: now, GOOGLE_TAG_ID: 'G-TEST123456' };

let folder = '';

/**
 * Copies the project with the frozen content, writes into it what comes on `later`, seals and builds it. Returns the folders
 * of its site.
 */
export function buildWhatComes(): Folder[] {
  folder = copyProject();
  freezeContent(folder);
  addPurpose();
  writeEditions();
  addGerman();
  const options = { cwd: folder, env: { ...process.env, ...env } };
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', 'seal'], options);
  expect(status, stderr.toString()).toBe(0);
  buildProject(folder, env);
  return (JSON.parse(read('dist/manifest.json')) as Manifest).folders;
}

/** Where a file of the project is. */
export function at(path: string): string {
  return join(folder, path);
}

/** Reads a file of the project. */
export function read(path: string): string {
  return readFileSync(at(path), 'utf8');
}

const edit = (path: string, from: string | RegExp, to: string) => {
  const text = read(path);
  expect(text.replace(from, to), `${path}: ${from}`).not.toBe(text);
  writeFileSync(at(path), text.replace(from, to));
};
const editJson = <T>(path: string, change: (json: T) => unknown) =>
  writeFileSync(at(path), JSON.stringify(change(JSON.parse(read(path))), null, 2));

/** What an engineer writes, once: the purpose, what it loads, its cookie. */
function addPurpose(): void {
  edit('lib/consent/purposes.ts', "'advertising'] as const", "'advertising', 'support'] as const");
  const [sources, signals] = [
    "  support: { 'connect-src': ['https://chat.example'] },\n",
    '  support: [],\n',
  ];
  edit('lib/consent/google.ts', "  advertising: {\n    'script-src'", `${sources}$&`);
  edit('lib/consent/google.ts', "  advertising: ['ad_storage'", `${signals}$&`);
  const cookie = "name: 'chat_id', provider: 'Chat', purpose: 'support', party: 'first'";
  edit('tests/fixtures/registry.ts', '\n];', `\n  { ${cookie}, lifetime: { amount: 1, unit: 'day' } },\n];`);
  for (const locale of ['th', 'en', 'cs']) {
    editJson(`messages/${locale}.json`, (texts: Record<string, Record<string, object>>) => ({
      ...texts,
      PurposeSwitches: { ...texts.PurposeSwitches, support: { name: 'Chat', text: 'Chat.' } },
      CookieTable: { ...texts.CookieTable, uses: { ...texts.CookieTable?.uses, chat_id: 'Chat' } },
    }));
  }
}

/** What a lawyer writes: the coming editions list the cookie, and name the address to which the company moves. */
function writeEditions(): void {
  const lasts = { th: '1 วัน', en: '1 day', cs: '1 den' };
  for (const [locale, day] of Object.entries(lasts)) {
    const cookies = `content/${locale}/cookies/${later}.md`;
    edit(cookies, /\| `test_cookie` .*\n/, `$&| \`chat_id\` | Chat | Chat | ${day} | Chat |\n`);
    edit(cookies, 'change: editorial', 'change: material');
    const privacy = `content/${locale}/privacy/${later}.md`;
    writeFileSync(at(privacy), read(privacy).replaceAll('Vodičkova 710/31', 'Dlouhá 1'));
    writeFileSync(at(privacy), read(privacy).replaceAll('www.photorobot.com', 'www.photorobot.example'));
  }
  editJson('content/company.json', (company: object) => ({
    ...company,
    changes: [{ from: later, street: 'Dlouhá 1', web: 'www.photorobot.example' }],
  }));
  // Drafts, as if nobody had accepted them yet.
  editJson('content/editions.lock.json', (seals: object) =>
    Object.fromEntries(Object.entries(seals).filter(([key]) => !key.endsWith(`/${later}`))),
  );
}

function addGerman(): void {
  const line = `de: { name: 'Deutsch', region: 'de-DE', since: '${now}' }`;
  edit('lib/i18n/routing.ts', '} as const;', `  ${line},\n} as const;`);
  edit('tests/fixtures/routing.ts', 'const { th, en, cs } = all;', 'const { th, en, cs, de } = all;');
  edit('tests/fixtures/routing.ts', '{ th, en, cs };', '{ th, en, cs, de };');
  writeFileSync(
    at('messages/de.json'),
    JSON.stringify(translateMessages(JSON.parse(read('messages/en.json')))),
  );
  editJson(
    'content/company.json',
    ({ country, court, ...company }: Record<string, Record<string, string>>) => ({
      ...company,
      country: { ...country, de: 'Tschechien' },
      court: { ...court, de: 'Stadtgericht Prag' },
    }),
  );
  for (const file of globSync(`content/en/*/{${now},${later}}.md`, { cwd: folder })) {
    const own = file.replace('/en/', '/de/');
    mkdirSync(dirname(at(own)), { recursive: true });
    const text = translateEdition(read(file));
    const facts = text.replaceAll('Czech Republic', 'Tschechien');
    writeFileSync(at(own), facts.replaceAll('Municipal Court in Prague', 'Stadtgericht Prag'));
  }
}
