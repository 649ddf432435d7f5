import { type ContentError, ContentErrors } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { type EditionName, listEditions, readEdition } from '#lib/policy/files.ts';
import { parseFile } from '#lib/policy/parse.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

/** Whether an edition's day has come. */
export type EditionState = 'in force' | 'upcoming';

/** One policy in one language as it takes effect on one day. */
export interface Edition extends EditionName, FrontMatter {
  state: EditionState;
  sections: Section[];
}

/** The day in Prague, where the company is: `YYYY-MM-DD`. */
export function getToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(new Date());
}

/** The names of all policies, the main one first. */
export function listPolicies(): string[] {
  const policies = new Set(listEditions().map(({ policy }) => policy));
  return [...policies].toSorted(
    (a, b) => Number(b === 'privacy') - Number(a === 'privacy') || a.localeCompare(b, 'en'),
  );
}

/** Every path of the site that shows a page in a language: what is not among them does not exist. */
export function listPagePaths(): string[] {
  return locales.flatMap((locale) => [
    `/${locale}`,
    ...listPolicies().map((policy) => `/${locale}/${policy}`),
  ]);
}

/**
 * Returns the edition in force: the latest whose day has come; before the first has come, the first, upcoming.
 * Throws when there is no such policy, or when its file is wrong.
 */
export function getEditionInForce(locale: string, policy: string, today = getToday()): Edition {
  const editions = listEditions()
    .filter((edition) => edition.locale === locale && edition.policy === policy)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const name = editions.findLast(({ date }) => date <= today) ?? editions[0];
  if (!name) throw new Error(`There is no policy "${policy}" in "${locale}"`);
  return getEdition(name, today);
}

/** Returns the editions in force of all policies in a language. */
export function getEditionsInForce(locale: Locale, today = getToday()): Edition[] {
  return listPolicies().map((policy) => getEditionInForce(locale, policy, today));
}

/** Returns one edition, its state as of `today`. Throws when its file is wrong. */
export function getEdition(name: EditionName, today: string): Edition {
  const errors: ContentError[] = [];
  const parsed = parseFile(readEdition(name), errors);
  if (!parsed) throw new ContentErrors(errors);
  const { frontMatter, tree } = parsed;
  const state = name.date <= today ? 'in force' : 'upcoming';
  return { ...name, ...frontMatter, state, sections: makeSections(tree, name.locale) };
}
