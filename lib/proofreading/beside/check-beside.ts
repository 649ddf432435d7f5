import type { EditionName } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale, type Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition, Target } from '#lib/policy/checked-edition.ts';
import { findOtherLifetimes } from '#lib/proofreading/beside/cookies.ts';
import {
  findExchangedIds,
  findExchangedLines,
  findExchangedNames,
} from '#lib/proofreading/beside/exchanged.ts';
import { findForeignWords } from '#lib/proofreading/beside/foreign-words.ts';
import { findMiswritten } from '#lib/proofreading/beside/miswritten.ts';
import { findMisspeltNames, findTurnedAcronyms } from '#lib/proofreading/beside/names.ts';
import { findFarDay, findOtherPolicies } from '#lib/proofreading/beside/other-policies.ts';
import { findOtherPersons } from '#lib/proofreading/beside/persons.ts';
import { findOldSummary } from '#lib/proofreading/beside/summary.ts';
import { findOtherThanTable } from '#lib/proofreading/beside/tables.ts';
import { findTurnedSentences } from '#lib/proofreading/beside/turned.ts';
import { findSaidTwice } from '#lib/proofreading/beside/twice.ts';

/** Checks a draft beside the edition before it and the other policies of its language: what is said twice, otherwise, or of another. */
export function checkBeside(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  { editions, targets }: { editions: CheckedEdition[]; targets: Target[] },
): ContentError[] {
  const accepted = new Set(
    before ? readText(before).flatMap(({ passages }) => passages.map(({ text }) => text)) : [],
  );
  const own = editions.filter(({ policy }) => policy === edition.policy);
  const earlier = own.filter(({ locale, date }) => locale === edition.locale && date < edition.date);
  // A first edition is written as the other policies are.
  const others = earlier.length > 0 ? [] : listLatest(edition, editions).slice(0, fewest);
  const original = own.find(({ locale, date }) => locale === defaultLocale && date === edition.date);
  return [
    ...findTurnedSentences(edition, before),
    ...findExchangedNames(edition, before),
    ...findExchangedIds(edition, others),
    ...findOldSummary(edition, before),
    ...findExchangedLines(edition),
    ...findOtherLifetimes(edition, before),
    ...findOtherThanTable(edition, accepted),
    ...findSaidTwice(edition, accepted),
    ...findOtherPolicies(edition, listLatest(edition, targets), accepted),
    ...findMiswritten(edition, [...earlier, ...others]),
    ...findTurnedAcronyms(edition, earlier),
    ...findMisspeltNames(edition, before, own),
    ...findForeignWords(edition, earlier, original),
    ...findOtherPersons(edition, accepted),
    ...findFarDay(edition, targets),
  ].map(({ at, said }) => new ContentError(edition.path, at, ...said, true));
}

/** So many other policies are looked at: a site that has more is not read through for each of its drafts. */
const most = 20;

/** So many show how a first edition is written. */
const fewest = 3;

/** The latest of each other policy, in the language of this one. */
function listLatest<T extends EditionName>({ locale, policy }: CheckedEdition, all: T[]): T[] {
  const listed = latest.get(all) ?? new Map<Locale, T[]>();
  latest.set(all, listed);
  const own = (listed.get(locale) as T[] | undefined) ?? findLatest(locale, all);
  listed.set(locale, own);
  return own.filter((each) => each.policy !== policy).slice(0, most);
}

/** All drafts ask for the latest of the same editions. */
const latest = new WeakMap<EditionName[], Map<Locale, EditionName[]>>();

function findLatest<T extends EditionName>(locale: Locale, all: T[]): T[] {
  const inOrder = all
    .filter((each) => each.locale === locale)
    .toSorted((one, other) => one.date.localeCompare(other.date));
  return [...new Map(inOrder.map((each) => [each.policy, each])).values()];
}
