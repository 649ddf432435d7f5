import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { getContentFolder, getMessagesFolder } from '#lib/folders.ts';

let copy = '';

/** Gives every test of a file its own copy of the content and the messages, for child processes as well. */
export function useCopyOfContent(): void {
  const { CONTENT_FOLDER, MESSAGES_FOLDER } = process.env;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(getContentFolder(), at('content'), { recursive: true });
    cpSync(getMessagesFolder(), at('messages'), { recursive: true });
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

function setFolders(content: string | undefined, messages: string | undefined): void {
  for (const [name, folder] of Object.entries({ CONTENT_FOLDER: content, MESSAGES_FOLDER: messages })) {
    if (folder === undefined) delete process.env[name];
    else process.env[name] = folder;
  }
}
