import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { getContentFolder, getMessagesFolder } from '#lib/folders.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { hashEdition, readSeals } from '#lib/policy/seals.ts';

let copy = '';

/**
 * Gives every test of a file its own copy of the content and the messages, for child processes as well; of the editions
 * named (`policy/date`) alone, where a test needs no others: what is not there is not checked each time.
 */
export function useCopyOfContent(editions?: string[]): void {
  const { CONTENT_FOLDER, MESSAGES_FOLDER } = process.env;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(getContentFolder(), at('content'), { recursive: true });
    cpSync(getMessagesFolder(), at('messages'), { recursive: true });
    if (editions) keepEditions(editions);
    setFolders(at('content'), at('messages'));
  });
  afterEach(() => {
    setFolders(CONTENT_FOLDER, MESSAGES_FOLDER);
    rmSync(copy, { recursive: true });
  });
}

/** Where a file of the copy is; `path` is as errors name it, `content/…` or `messages/…`. */
export function at(path: string): string {
  return join(copy, path);
}

/** Replaces a text in a file of the copy. Fails where nothing is replaced. */
export function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(at(path), edited);
}

/** Adds a paragraph to the end of a file of the copy. */
export function append(path: string, text: string): void {
  writeFileSync(at(path), `${readFileSync(at(path), 'utf8')}\n${text}\n`);
}

function keepEditions(editions: string[]): void {
  const isKept = (key: string) => editions.includes(key);
  for (const file of globSync('*/*/*.md', { cwd: at('content') })) {
    const [, policy, name] = file.split('/');
    if (!isKept(`${policy}/${name?.replace('.md', '')}`)) rmSync(at(join('content', file)));
  }
  const seals = Object.entries(JSON.parse(readFileSync(at('content/editions.lock.json'), 'utf8')));
  const kept = Object.fromEntries(seals.filter(([key]) => isKept(key)));
  writeFileSync(at('content/editions.lock.json'), JSON.stringify(kept));
}

/** Seals an edition of the copy as it is, on a day. */
export function sealCopy(policy: string, date: string, accepted: string): void {
  const key = `${policy}/${date}`;
  writeSeals({ ...readSeals(), [key]: { accepted, sections: hashEdition(key) } });
}

function setFolders(content: string | undefined, messages: string | undefined): void {
  for (const [name, folder] of Object.entries({ CONTENT_FOLDER: content, MESSAGES_FOLDER: messages })) {
    if (folder === undefined) delete process.env[name];
    else process.env[name] = folder;
  }
}
