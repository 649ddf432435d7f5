import { isStructurallySame, parse } from '@formatjs/icu-messageformat-parser';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError } from '#lib/content-error.ts';
import { type Messages, readMessages, readMessagesFile } from '#lib/i18n/messages.ts';
import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';

/** Compares the interface texts of all languages: the same keys, each a valid message with the same arguments. */
export function checkMessages(): ContentError[] {
  const errors: ContentError[] = [];
  const read = (locale: Locale) => readTexts(locale, errors);
  const original = read(defaultLocale);
  for (const locale of locales.filter((each) => each !== defaultLocale)) {
    if (original) compare(locale, original, read(locale), errors);
  }
  return errors;
}

type Texts = Map<string, string>;

function compare(locale: Locale, original: Texts, texts: Texts | undefined, errors: ContentError[]): void {
  if (!texts) return;
  const report = (problem: string, remedy: string) =>
    errors.push(new ContentError(`messages/${locale}.json`, 1, problem, remedy));
  for (const [key, text] of original) {
    const own = texts.get(key);
    if (own === undefined)
      report(`"${key}" is missing`, `translate "${text}" from messages/${defaultLocale}.json`);
    else if (own.trim() === '' && text.trim() !== '')
      report(`"${key}" is empty`, `translate "${text}" from messages/${defaultLocale}.json`);
    else if (!haveSameArguments(text, own))
      report(`"${key}" has other {arguments}`, `use those of "${text}"`);
  }
  for (const key of texts.keys()) {
    if (!original.has(key))
      report(`"${key}" is not in messages/${defaultLocale}.json`, 'add it there or delete it');
  }
}

function haveSameArguments(original: string, own: string): boolean {
  try {
    return isStructurallySame(parse(original), parse(own)).success;
  } catch {
    return false;
  }
}

function readTexts(locale: Locale, errors: ContentError[]): Texts | undefined {
  try {
    const joined = findMergeMark(readMessagesFile(locale));
    if (joined) throw new ContentError(`messages/${locale}.json`, joined.line, joined.problem, joined.remedy);
    return new Map(flatten(readMessages(locale)));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    errors.push(error);
    return undefined;
  }
}

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix + key}.`),
  );
}
