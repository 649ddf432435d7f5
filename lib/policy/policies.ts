import { getToday } from '#lib/content/days.ts';
import { type EditionName, readEdition } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listCompanyDays } from '#lib/policy/company.ts';
import { type Edition, type EditionHead, makeEdition, makeHead } from '#lib/policy/edition.ts';
import { type GoneEdition, getGone, listGone, listWithdrawn } from '#lib/policy/life/gone.ts';
import { listPublished, listPublishedDays } from '#lib/policy/life/published.ts';
import { leadLinks } from '#lib/policy/redline/links.ts';
import { makeRedline, type RedlineSection } from '#lib/policy/redline/redline.ts';
import { listParts } from '#lib/policy/shown/glance.ts';
import { countDays, findCurrent, makeTimeline, recentDays, type Term } from '#lib/policy/timeline.ts';

/** The names of all policies, or of those in one language, the main one first: in the preview a draft may lack a language. */
export function listPolicies(locale?: Locale): string[] {
  const own = listPublished().filter((name) => locale === undefined || name.locale === locale);
  const policies = new Set(own.map(({ policy }) => policy));
  return [...policies].toSorted(
    (a, b) => Number(b === 'privacy') - Number(a === 'privacy') || a.localeCompare(b, 'en'),
  );
}

/** To what the foot of every page leads, in this order; the text of each is below `ContactFooter` in `messages/`. */
const linkedPolicies = ['privacy', 'cookies'] as const;

export type LinkedPolicy = (typeof linkedPolicies)[number];

/** The policies to which the foot of every page leads: a link to one that is not published yet would lead nowhere. */
export function listLinkedPolicies(locale: Locale): LinkedPolicy[] {
  return linkedPolicies.filter((policy) => listPublishedDays(locale, policy).length > 0);
}

/** The days after `today` on which an edition comes into force or a fact about the company is another, the next one first. */
export function listComingDays(today = getToday()): string[] {
  const days = new Set([...listPublished().map(({ date }) => date), ...listCompanyDays()]);
  return [...days].filter((date) => date > today).toSorted();
}

/** Every edition of a policy as of a day, the earliest first: by file names and seals alone. */
export function getTimeline(locale: Locale, policy: string, today = getToday()): Term[] {
  const days = listPublishedDays(locale, policy);
  if (days.length === 0) throw new Error(`There is no policy "${policy}" in "${locale}"`);
  return makeTimeline(days, today);
}

/**
 * Returns the edition that stands at the policy's own address: the one in force; before the first has come into force,
 * the first, upcoming. Throws when there is no such policy, or when its file is wrong.
 */
export function getEditionInForce(locale: Locale, policy: string, today = getToday()): Edition {
  const { date } = findCurrent(getTimeline(locale, policy, today));
  return getEdition({ locale, policy, date }, today);
}

/** Returns the current editions of all policies in a language. */
export function getEditionsInForce(locale: Locale, today = getToday()): Edition[] {
  return listPolicies(locale).map((policy) => getEditionInForce(locale, policy, today));
}

/** Returns one edition, its state as of `today`. Throws when there is none or its file is wrong. */
export function getEdition(name: EditionName, today = getToday()): Edition {
  return makeEdition(name, getTerm(name, today));
}

/** Returns what every edition of a policy says of itself, the newest first (WP260 rev.01 §29). */
export function getHistory(locale: Locale, policy: string, today = getToday()): EditionHead[] {
  return getTimeline(locale, policy, today)
    .map((term) => makeHead({ locale, policy, date: term.date }, term))
    .toReversed();
}

/** Returns what every edition of every policy says of itself, the newest of each policy first. */
export function getAcceptedEditions(locale: Locale, today = getToday()): EditionHead[] {
  return listPolicies(locale).flatMap((policy) => getHistory(locale, policy, today));
}

/** Returns the material editions whose day has not come: those that must be announced (WP260 rev.01 §29-31). */
export function getAnnouncements(locale: Locale, policy: string, today = getToday()): EditionHead[] {
  return getTimeline(locale, policy, today)
    .filter(({ state }) => state === 'upcoming')
    .map((term) => makeHead({ locale, policy, date: term.date }, term))
    .filter(({ change }) => change === 'material');
}

/** Whether what an edition changed is still told: it is in force, for no longer than 30 days, and the change is material. */
export function isRecentChange({ state, change, date }: EditionHead, today = getToday()): boolean {
  return state === 'in force' && change === 'material' && countDays(date, today) <= recentDays;
}

/**
 * Returns an edition compared with the one before it; links lead into the edition that they stand in. Throws for the
 * first, which changes nothing.
 */
export function getRedline(edition: Edition): RedlineSection[] {
  const { locale, policy, before } = edition;
  if (!before) throw new Error(`${policy} of ${edition.date} is the first edition`);
  const old = getEdition({ locale, policy, date: before });
  const sections = makeRedline(listParts(old), listParts(edition), locale);
  for (const { passages } of sections) for (const { tree } of passages) leadLinks(tree, old, edition);
  return sections;
}

/** Returns an edition's file as the lawyers wrote it. */
export function getSource(name: EditionName): string {
  return readEdition(name).text;
}

/** Every edition in every language, as what stands in the brackets of `app/[locale]/[policy]/[edition]`. */
export function listEditionParams(): { locale: Locale; policy: string; edition: string }[] {
  return listPublished().map(({ locale, policy, date }) => ({ locale, policy, edition: date }));
}

/** As `listEditionParams`, for the editions that have one before them. */
export function listRedlineParams(): ReturnType<typeof listEditionParams> {
  const hasBefore = ({ locale, policy, edition }: ReturnType<typeof listEditionParams>[number]) =>
    getTerm({ locale, policy, date: edition }, edition).before !== undefined;
  return listEditionParams().filter(hasBefore);
}

/** Every announced edition that is gone, in every language, as what stands in the brackets of its address. */
export function listGoneParams(): ReturnType<typeof listEditionParams> {
  return listGone().map(({ locale, policy, date }) => ({ locale, policy, edition: date }));
}

/** Returns the editions of a policy that were announced in a language and withdrawn before their day. */
export function getWithdrawn(locale: Locale, policy: string): GoneEdition[] {
  return listWithdrawn(locale, policy).map(getGone);
}

/** Says what became of an announced edition that is gone, and whether another one is in force, to which it leads on. */
export function getGoneEdition(name: EditionName): GoneEdition & { isReplaced: boolean } {
  const { locale, policy } = name;
  const isReplaced =
    listPolicies(locale).includes(policy) &&
    getTimeline(locale, policy).some(({ state }) => state === 'in force');
  return { ...getGone(name), isReplaced };
}

function getTerm({ locale, policy, date }: EditionName, today: string): Term {
  const term = getTimeline(locale, policy, today).find((each) => each.date === date);
  if (!term) throw new Error(`There is no edition of ${date} of "${policy}" in "${locale}"`);
  return term;
}
