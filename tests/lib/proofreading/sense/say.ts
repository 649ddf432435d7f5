import type { Locale } from '#lib/i18n/routing.ts';
import { checkSense } from '#lib/proofreading/sense/check-sense.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const make = (locale: Locale, text: string, date: string) =>
  makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${text}`);

/** What is said of a draft of 15 January 2026, in the line in which its text begins, the ninth, and the column. */
export function say(locale: Locale, text: string, before?: string): string[] {
  const earlier = before === undefined ? undefined : make(locale, before, '2025-01-15');
  return checkSense(make(locale, text, '2026-01-15'), earlier).map(
    ({ line, column, problem, remedy, isWarning }) =>
      `${isWarning ? '' : '!'}${line}:${column}: ${problem} — ${remedy}`,
  );
}
