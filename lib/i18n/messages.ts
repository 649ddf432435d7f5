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
  const text = readMessagesFile(locale);
  let messages: unknown;
  try {
    messages = JSON.parse(text);
  } catch (error) {
    throw fail(locale, error as Error);
  }
  if (isTree(messages)) return messages;
  throw fail(locale, new Error('something in it is neither a text nor a group of texts'));
}

/** Finds a text of a namespace; nothing where the texts cannot be read, or lack it, which is told of them by themselves. */
export function findMessage(locale: Locale, namespace: string, key: string): string | undefined {
  try {
    const { [namespace]: group } = readMessages(locale);
    const text = typeof group === 'object' ? group[key] : undefined;
    return typeof text === 'string' ? text : undefined;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Reads the file of the interface texts as it is. Throws a ContentError when it is missing. */
export function readMessagesFile(locale: Locale): string {
  try {
    return readFileSync(join(getMessagesFolder(), `${locale}.json`), 'utf8');
  } catch (error) {
    throw fail(locale, error as Error);
  }
}

function fail(locale: Locale, { message }: Error): ContentError {
  const path = `messages/${locale}.json`;
  return new ContentError(path, 1, `the texts cannot be read (${message})`, 'restore the file as valid JSON');
}

function isTree(value: unknown): value is Messages {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => typeof each === 'string' || isTree(each));
}
