import type { Locale } from '#lib/i18n/routing.ts';
import { checkStyle } from '#lib/proofreading/style/check-style.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

/** What is said of a draft, in the line in which its text begins, the ninth, and the column; a mistake begins with `!`. */
export function say(locale: Locale, text: string, head?: string): string[] {
  const name = { locale, policy: 'terms', date: '2026-01-15' };
  return checkStyle(makeCheckedEdition(name, `## 1. {#a}\n\n${text}`, head), undefined).map(
    ({ line, column, problem, remedy, isWarning }) =>
      `${isWarning ? '' : '!'}${line}:${column}: ${problem} — ${remedy}`,
  );
}
