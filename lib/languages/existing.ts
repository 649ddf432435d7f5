import type { EditionName } from '#lib/content/files.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import { makeTimeline, type Term } from '#lib/policy/timeline.ts';

/** An edition that does not exist in the language that is read: it was past before that was offered. */
export interface ForeignEdition extends Term {
  policy: string;
  languages: Locale[];
}

/** The languages in which an edition exists. */
export function listLanguages({ policy, date }: Pick<EditionName, 'policy' | 'date'>): Locale[] {
  return locales.filter((locale) => listPublishedDays(locale, policy).includes(date));
}

/** The languages in which an edition is compared with the one before it: those in which both exist. */
export function listRedlineLanguages({ policy, date }: Pick<EditionName, 'policy' | 'date'>): Locale[] {
  return listLanguages({ policy, date }).filter((locale) =>
    listPublishedDays(locale, policy).some((day) => day < date),
  );
}

/** The editions of a policy that exist in other languages alone. */
export function listForeign(locale: Locale, policy: string, today: string): ForeignEdition[] {
  const own = listPublishedDays(locale, policy);
  const days = new Set(locales.flatMap((each) => listPublishedDays(each, policy)));
  return makeTimeline([...days], today)
    .filter(({ date }) => !own.includes(date))
    .map((term) => ({ ...term, policy, languages: listLanguages({ policy, date: term.date }) }));
}
