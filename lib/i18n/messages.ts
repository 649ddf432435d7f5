import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '#lib/content-error.ts';
import { getMessagesFolder } from '#lib/folders.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** A tree of texts: namespaces named after components, then keys. */
export interface Messages {
  [key: string]: string | Messages;
}

/** Reads the interface texts of a language. Throws a ContentError when the file is missing or no tree of texts. */
export function readMessages(locale: Locale): Messages {
  const fail = (why: string) =>
    new ContentError(
      `messages/${locale}.json`,
      1,
      `the texts cannot be read (${why})`,
      'restore the file as valid JSON',
    );
  let messages: unknown;
  try {
    messages = JSON.parse(readFileSync(join(getMessagesFolder(), `${locale}.json`), 'utf8'));
  } catch (error) {
    throw fail((error as Error).message);
  }
  if (isTree(messages)) return messages;
  throw fail('something in it is neither a text nor a group of texts');
}

function isTree(value: unknown): value is Messages {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => typeof each === 'string' || isTree(each));
}
