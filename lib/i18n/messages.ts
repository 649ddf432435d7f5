import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMessagesFolder } from '#lib/folders.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** A tree of texts: namespaces named after components, then keys. */
export interface Messages {
  [key: string]: string | Messages;
}

/** Reads the interface texts of a language. Throws when the file is missing or not JSON. */
export function readMessages(locale: Locale): Messages {
  return JSON.parse(readFileSync(join(getMessagesFolder(), `${locale}.json`), 'utf8'));
}
