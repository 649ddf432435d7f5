import { localizePath, localPaths } from '#lib/address/paths.ts';
import type { Choice } from '#lib/consent/choice.ts';
import { listSets, type OptionalPurpose, optionalPurposes } from '#lib/consent/purposes.ts';
import { findChoice } from '#lib/consent/standing.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';

/** What a browser has kept of a visitor's answer: what is granted, or `undefined` where it has kept none. */
type Granted = OptionalPurpose[] | undefined;

const unsaved = 'unsaved';

/** The pages that tell a visitor without script what was saved, by the last segment of their addresses. */
export const outcomes = new Map<string, Granted>(
  [...listSets(optionalPurposes), undefined].map((granted) => [nameOutcome(granted), granted]),
);

function nameOutcome(granted: Granted): string {
  if (!granted) return unsaved;
  return granted.length > 0 ? granted.join('-') : 'necessary';
}

/** The address in a language of the page that tells what became of a choice. */
export function getOutcomePath(locale: Locale, choice: Choice | undefined): string {
  return localizePath(locale, `${localPaths.choice}/${nameOutcome(choice?.granted)}`);
}

/** Whether an address is that of such a page. */
export function isOutcomePath(path: string): boolean {
  const [, locale, segment, outcome = '', ...rest] = path.split('/');
  const isOne = `/${segment}` === localPaths.choice && outcomes.has(outcome) && rest.length === 0;
  return isOne && isLocale(locale);
}

/**
 * Where an address of such a page leads those who open it: to the page that is true of them, by their own cookie and the
 * server's clock. Nothing for any other address.
 */
export function findOutcomePath(path: string, cookieHeader: string, now: Date): string | undefined {
  const [, locale] = path.split('/');
  if (!isOutcomePath(path) || !isLocale(locale)) return undefined;
  return getOutcomePath(locale, findChoice(cookieHeader, now));
}
