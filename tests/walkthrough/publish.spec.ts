// What the README says of publishing, step by step, on a copy of the project as it is today: no step needs code, and
// none changes a test or a snapshot but those of the new pages.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getDayInPrague } from '#lib/content/days.ts';
import { copyWholeProject } from '../project.ts';
import { addPolicy, sentences, translateEdition, translateMessages } from './texts.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const edit = (path: string, change: (text: string) => string) => {
  const text = readFileSync(at(path), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(at(path), change(text));
};

/** Runs a script of package.json in the copy; returns what it said. Fails with that where it ends otherwise than expected. */
const end = (expected: 0 | 1, ...words: string[]) => {
  // As an editor's terminal has it: nothing of this test's own run.
  const { PATH, HOME, NODE_ENV } = process.env;
  const options = { cwd: folder, env: { PATH, HOME, NODE_ENV, NO_COLOR: '1', TZ: 'Pacific/Kiritimati' } };
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...words], options);
  expect(status, `npm run ${words.join(' ')}\n${stdout}${stderr}`).toBe(expected);
  return `${stdout}${stderr}`;
};
const run = (...words: string[]) => end(0, ...words);

const listTests = () =>
  new Map(
    globSync('tests/**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), hash('sha256', readFileSync(file))]),
  );

const listEditions = () => globSync('content/*/*/*.md', { cwd: folder });
const newest = (policy: string) =>
  listEditions()
    .filter((file) => file.split('/')[2] === policy)
    .map((file) => file.slice(-13, -3))
    .toSorted()
    .at(-1) ?? '';
const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
const today = getDayInPrague(Date.now());
/** An edition as the lock names it, with its seal: none where it is a draft. */
const readSeal = (file: string) => {
  const key = file.split('/').slice(2).join('/').replace('.md', '');
  return { key, seal: JSON.parse(readFileSync(at('content/editions.lock.json'), 'utf8'))[key] };
};

let before = new Map<string, string>();
let pages: string[] = [];

beforeAll(() => {
  folder = copyWholeProject();
  before = listTests();
  pages = listEditions();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('publishes a new edition: copied, edited, checked, sealed', () => {
  const date = addDays([newest('privacy'), today].toSorted().at(-1) ?? '', 30);
  run('content', 'new', 'privacy', date);
  for (const [locale, { summary, sentence }] of Object.entries(sentences)) {
    edit(`content/${locale}/privacy/${date}.md`, (text) => {
      const [head = '', first = '', ...rest] = text.split(/^(?=## )/m);
      const change = `change: material\nsummary:\n  - ${summary}\n`;
      const edited = head.replace(/^change: .*\n(?:summary:.*\n(?: {2}- .*\n)*)?/m, change);
      return [edited, `${first.trimEnd()}\n\n${sentence}\n\n`, ...rest].join('');
    });
  }
  // What the law asks was read again.
  const read = `reviewed: ${date}\n`;
  edit('content/coverage.yml', (text) => text.replace(/^reviewed: .*\n(?:corrected: .*\n)?/m, read));
  expect(run('content')).toMatch(new RegExp(`^Drafts, which are not published:.* privacy ${date}[,.]`, 'm'));
  expect(run('content', 'seal', 'privacy', date)).toContain(`Sealed: privacy ${date}.`);
});

it('adds a policy: written in every language, checked, sealed', () => {
  const date = addDays(today, 30);
  for (const [file, text] of addPolicy('test-terms', date)) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
  run('content');
  expect(run('content', 'seal', 'test-terms', date)).toContain(`Sealed: test-terms ${date}.`);
});

it('adds a language: one line, interface texts, and what is in force on its day or later', () => {
  edit('lib/i18n/routing.ts', (text) => {
    const [line = ''] = /^ {2}en: .*\n/m.exec(text) ?? [];
    const german = line.replace('en:', 'de:').replace('English', 'Deutsch').replace('en-GB', 'de-DE');
    return text.replace(line, line + german.replace(/since: '[\d-]+'/, `since: '${today}'`));
  });
  const texts = JSON.parse(readFileSync(at('messages/en.json'), 'utf8'));
  writeFileSync(at('messages/de.json'), `${JSON.stringify(translateMessages(texts), null, 2)}\n`);
  edit('content/company.json', (text) => {
    const company = JSON.parse(text);
    for (const facts of [company, ...(company.changes ?? [])])
      for (const fact of [facts.country, facts.court]) if (fact) fact.de = fact.en;
    return `${JSON.stringify(company, null, 2)}\n`;
  });
  run('content', 'schema');
  // What is to be written is named: nothing that was past when the language came, or was taken back.
  const due = [...end(1, 'content').matchAll(/^(content\/de\/\S+\.md):.* is missing in this language/gm)].map(
    ([, file = '']) => file,
  );
  const isPast = (file: string) =>
    listEditions().some(
      (other) => dirname(other) === dirname(file) && other > file && other.slice(-13, -3) <= today,
    );
  const english = listEditions().filter(
    (file) => file.startsWith('content/en/') && !isPast(file) && !readSeal(file).seal?.withdrawn,
  );
  expect(due.toSorted()).toEqual(english.map((file) => file.replace('/en/', '/de/')).toSorted());
  for (const file of due) {
    mkdirSync(dirname(at(file)), { recursive: true });
    cpSync(at(file.replace('/de/', '/en/')), at(file));
  }
  // Untranslated text is found before anybody can read it; drafts that are not finished stay drafts.
  const sealed = due.map(readSeal).flatMap(({ key, seal }) => (seal ? [key.split('/')] : []));
  const [first = []] = sealed;
  const wordForWord = `stands word for word in content/en/${first.join('/')}.md`;
  expect(end(1, 'content', 'seal', ...first)).toContain(wordForWord);
  for (const file of due) {
    writeFileSync(at(file), translateEdition(readFileSync(at(file.replace('/de/', '/en/')), 'utf8')));
  }
  expect(run('content')).toContain('in 4 languages');
  for (const names of [...sealed, ['words']]) run('content', 'seal', ...names);
});

it('needs no change of a test for any of them, and no snapshot but those of the new pages', () => {
  run('check');
  const after = listTests();
  for (const [file, bytes] of before) expect([file, after.get(file)]).toEqual([file, bytes]);
  const added = [...after.keys()].filter((file) => !before.has(file)).toSorted();
  const names = listEditions()
    .filter((file) => !pages.includes(file) && readSeal(file).seal)
    .map((file) => file.replace('content/', '').replaceAll('/', '-').replace('.md', ''));
  expect(names.length).toBeGreaterThan(0);
  const snapshots = added.map((file) =>
    file.replace('tests/content/__snapshots__/', '').replace(/(-changes)?\.html$/, ''),
  );
  expect(new Set(snapshots)).toEqual(new Set(names));
});
