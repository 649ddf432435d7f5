import type { Locale } from '#lib/i18n/routing.ts';
import { checkTexts } from '#lib/proofreading/texts/check-texts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const make = (locale: Locale, text: string) =>
  makeCheckedEdition({ locale, policy: 'terms', date: '2026-01-01' }, `## 1. {#a}\n\n${text}`);

/**
 * What is said of the text of a draft, in the line of the draft (the ninth is the first) and the column in which it stands; a
 * mistake, which may not be published, begins with `!`. What was accepted is the text of the edition before.
 */
export function say(locale: Locale, text: string, accepted?: string): string[] {
  const before = accepted === undefined ? undefined : make(locale, accepted);
  return checkTexts(make(locale, text), before).map(
    ({ line, column, problem, remedy, isWarning }) =>
      `${isWarning ? '' : '!'}${line}:${column}: ${problem} — ${remedy}`,
  );
}
