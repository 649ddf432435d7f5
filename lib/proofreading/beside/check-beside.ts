import { getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { listAccepted } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition, Target } from '#lib/policy/checked-edition.ts';
import {
  findExchangedIds,
  findExchangedLines,
  findExchangedNames,
} from '#lib/proofreading/beside/exchanged.ts';
import { findForeignWords } from '#lib/proofreading/beside/foreign-words.ts';
import { findMisspeltNames, findTurnedAcronyms } from '#lib/proofreading/beside/names.ts';
import { findFarDay, findOtherPolicies } from '#lib/proofreading/beside/other-policies.ts';
import { listLatest, listModels } from '#lib/proofreading/beside/others.ts';
import { findOtherPersons } from '#lib/proofreading/beside/persons.ts';
import { findOtherLifetimes } from '#lib/proofreading/beside/site/lifetimes.ts';
import { findOtherDeeds } from '#lib/proofreading/beside/site/own-deeds.ts';
import { findOtherPlace } from '#lib/proofreading/beside/site/settings-place.ts';
import { findStillThere } from '#lib/proofreading/beside/summary/ended.ts';
import { findNews } from '#lib/proofreading/beside/summary/news.ts';
import { findOldSummary, findUntoldEnd } from '#lib/proofreading/beside/summary/old-summary.ts';
import { findNewPersons } from '#lib/proofreading/beside/summary/persons.ts';
import { findOtherNames } from '#lib/proofreading/beside/summary/replaced.ts';
import { findUnsaid } from '#lib/proofreading/beside/summary/unsaid.ts';
import { findUntoldChanges } from '#lib/proofreading/beside/summary/untold.ts';
import { findOtherThanTable } from '#lib/proofreading/beside/tables.ts';
import { findTurnedSentences } from '#lib/proofreading/beside/turned.ts';
import { findSaidTwice } from '#lib/proofreading/beside/twice.ts';
import type { Words } from '#lib/proofreading/beside/words/count-words.ts';
import { findMisspelt } from '#lib/proofreading/beside/words/misspelt.ts';
import { findMiswritten } from '#lib/proofreading/beside/words/miswritten.ts';

/** What stands beside a draft. */
export interface Beside {
  /** The editions of its policy, in every language. */
  own: CheckedEdition[];
  /** All editions of all policies, and the words of those that a first edition is written as, by their paths. */
  targets: Target[];
  models: ReadonlyMap<string, Words>;
}

/** Checks a draft beside the edition before it and the other policies of its language: what is said twice, otherwise, or of another. */
export function checkBeside(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  { own, targets, models }: Beside,
): ContentError[] {
  const accepted = listAccepted(before);
  const earlier = own.filter(({ locale, date }) => locale === edition.locale && date < edition.date);
  // A first edition is written as the other policies are.
  const others = earlier.length > 0 ? [] : listModels(edition, targets);
  const words = others.flatMap((each) => models.get(getEditionPath(each)) ?? []);
  const sameDay = own.filter(({ date }) => date === edition.date);
  const original = sameDay.find(({ locale }) => locale === defaultLocale);
  return [
    ...findTurnedSentences(edition, before),
    ...findExchangedNames(edition, before),
    ...findExchangedIds(edition, others),
    ...findOldSummary(edition, before),
    ...findUntoldEnd(edition, before),
    ...findStillThere(edition, before),
    ...findOtherNames(edition, before, sameDay),
    ...findUntoldChanges(edition, before, sameDay),
    ...findUnsaid(edition, before, sameDay),
    ...findNews(edition, before),
    ...findNewPersons(edition, before, sameDay),
    ...findExchangedLines(edition),
    ...findOtherLifetimes(edition, before),
    ...findOtherDeeds(edition, accepted),
    ...findOtherPlace(edition, accepted),
    ...findOtherThanTable(edition, accepted),
    ...findSaidTwice(edition, accepted),
    ...findOtherPolicies(edition, listLatest(edition, targets), accepted),
    ...findMiswritten(edition, earlier, words),
    ...findMisspelt(edition, earlier, words),
    ...findTurnedAcronyms(edition, earlier),
    ...findMisspeltNames(edition, before, own),
    ...findForeignWords(edition, earlier, original),
    ...findOtherPersons(edition, accepted),
    ...findFarDay(edition, targets),
  ].map(({ at, said }) => new ContentError(edition.path, at, ...said, true));
}
