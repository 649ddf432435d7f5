import { checkContent } from '#lib/checks/all.ts';
import { findAuthor } from '#lib/cli/author.ts';
import { CommandError } from '#lib/cli/command.ts';
import { findDayFault, findMeantDay, isDay } from '#lib/content/days.ts';
import { filesBesideLocales } from '#lib/content/files.ts';
import { changeTogether, type FileChange } from '#lib/content/writing/change-together.ts';
import { type ContentError, ContentErrors } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { isForeign } from '#lib/languages/foreign/wrong-language.ts';
import type { Act, Correction } from '#lib/policy/seals.ts';

/** A decision of today, with the name of whoever takes it, where that is known. */
export function decideNow(today: string): Act {
  const by = findAuthor();
  return { day: today, ...(by === undefined ? {} : { by }) };
}

/** Throws a CommandError with all that must be mended before something can be done: `is sealed`. */
export function refuseMistakes(found: ContentError[], what: string): void {
  const errors = found.filter(({ isWarning }) => !isWarning);
  if (errors.length === 0) return;
  throw new CommandError(
    `${new ContentErrors(errors).message}\n\n${errors.length} to mend before anything ${what}.`,
  );
}

/**
 * Changes the content, and takes that back where something is wrong then that was not before: lock and files agree either
 * way. What is wrong then in the list of what the law asks is returned: an edition that goes leaves that to be read of another.
 */
export function changeContent(today: string, changes: FileChange[]): ContentError[] {
  const known = new Set(checkContent(today).map(({ message }) => message));
  return changeTogether(changes, () => {
    const found = checkContent(today).filter(({ message }) => !known.has(message));
    refuseMistakes(
      found.filter((each) => !isLeftToRead(each)),
      'can change',
    );
    return found.filter(isLeftToRead);
  });
}

/** What is to be read again in the list of what the law asks, as the end of an answer; empty where nothing is. */
export function writeLeftToRead(found: ContentError[]): string {
  const left = found.filter((each) => isLeftToRead(each) && !each.isWarning);
  return left.length > 0 ? `\n\nWhat is still to be done:\n${new ContentErrors(left).message}` : '';
}

function isLeftToRead({ file }: ContentError): boolean {
  return file === `content/${filesBesideLocales.coverage}`;
}

/** Throws a CommandError where an edition cannot have a day. */
export function refuseDay(day: string): void {
  const fault = findDayFault(day);
  if (!fault) return;
  const meant = findMeantDay(day);
  if (!isDay(day)) {
    const remedy = meant ?? 'one that exists, such as 2027-01-15';
    throw new CommandError(
      day === '' ? 'Say on which day: 2027-01-15.' : `"${day}" is no day: write ${remedy}.`,
    );
  }
  throw new CommandError(`${day} ${fault.problem}: write ${meant ?? 'another, such as 2027-01-15'}.`);
}

/** Reads the reasons behind a command: one for all languages, or one for each, in their order. */
export function readReasons(texts: string[]): Correction['reasons'] {
  const [first = ''] = texts;
  if (texts.length !== 1 && texts.length !== locales.length)
    throw new CommandError(`Give one reason for all languages, or ${locales.length}: ${locales.join(', ')}.`);
  if (texts.some((text) => ['', 'the reason', '<the reason>'].includes(text.trim())))
    throw new CommandError('Say why: readers are told.');
  const other =
    texts.length > 1 ? locales.find((locale, place) => isForeign(texts[place] ?? '', locale)) : undefined;
  if (other)
    throw new CommandError(
      `The reasons are for ${locales.join(', ')}, in this order: that for ${other} is in another language.`,
    );
  return Object.fromEntries(locales.map((locale, index) => [locale, (texts[index] ?? first).trim()]));
}
