import { localizePath, localPaths } from '#lib/address/paths.ts';
import { type Choice, listGranted } from '#lib/consent/choice.ts';
import { listSets, type OptionalPurpose } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';
import { findChoice } from '#lib/consent/standing.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';

/** What a browser has kept of a visitor's answer: what is granted, or `undefined` where it has kept none. */
type Granted = OptionalPurpose[] | undefined;

/** What of a visitor's request such a page depends on: the `Cookie` header, and whether Sec-GPC says 1. */
interface Visitor {
  cookie: string;
  hasSignal: boolean;
}

const unsaved = 'unsaved';

/** The pages that tell a visitor without script what was saved of a question, by the last segment of their addresses. */
export function listOutcomes({ purposes }: Question): Map<string, Granted> {
  return new Map([...listSets(purposes), undefined].map((granted) => [nameOutcome(granted), granted]));
}

function nameOutcome(granted: Granted): string {
  if (!granted) return unsaved;
  return granted.length > 0 ? granted.join('-') : 'necessary';
}

/** The address in a language of the page that tells what became of a choice; `hasSignal`: the browser says Sec-GPC: 1. */
export function getOutcomePath(locale: Locale, choice: Choice | undefined, hasSignal: boolean): string {
  return localizePath(
    locale,
    `${localPaths.choice}/${nameOutcome(choice && listGranted(choice, hasSignal))}`,
  );
}

/** Whether an address is that of such a page. */
export function isOutcomePath(path: string, question: Question): boolean {
  const [, locale, segment, outcome = '', ...rest] = path.split('/');
  const isBelow = `/${segment}` === localPaths.choice && rest.length === 0;
  return isBelow && isLocale(locale) && listOutcomes(question).has(outcome);
}

/**
 * Where an address of such a page leads those who open it: to the page that is true of them, by their own cookie, the
 * signal Sec-GPC and the server's clock. Nothing for any other address.
 */
export function findOutcomePath(
  path: string,
  { cookie, hasSignal }: Visitor,
  question: Question,
  now: Date,
): string | undefined {
  const [, locale] = path.split('/');
  if (!isOutcomePath(path, question) || !isLocale(locale)) return undefined;
  return getOutcomePath(locale, findChoice(cookie, question, now), hasSignal);
}
