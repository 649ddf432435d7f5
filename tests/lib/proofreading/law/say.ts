import type { Locale } from '#lib/i18n/routing.ts';
import { checkLaw } from '#lib/proofreading/law/check-law.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

/** What is said of a draft of one paragraph, and in which column of it. */
export const say = (locale: Locale, text: string) =>
  checkLaw(makeCheckedEdition({ locale, policy: 'terms', date: '2026-01-15' }, `## 1. {#a}\n\n${text}`)).map(
    ({ column, problem, remedy }) => `${column}: ${problem} — ${remedy}`,
  );
