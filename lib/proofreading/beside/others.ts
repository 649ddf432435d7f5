import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition, Target } from '#lib/policy/checked-edition.ts';
import { countWords, type Words } from '#lib/proofreading/beside/words/count-words.ts';

/** So many other policies are looked at: a site that has more is not read through for each of its drafts. */
const most = 20;

/** So many show how a first edition is written. */
const fewest = 3;

/** The latest of each other policy, in the language of this one. */
export function listLatest({ locale, policy }: EditionName, all: Target[]): Target[] {
  return findLatest(locale, all)
    .filter((each) => each.policy !== policy)
    .slice(0, most);
}

/** The latest of the other policies that a first edition is written as. */
export function listModels(edition: EditionName, all: Target[]): Target[] {
  return listLatest(edition, all).slice(0, fewest);
}

/** The words of all editions that may be models among some, by their paths: whatever others there are, no more are asked for. */
export function countModels(editions: CheckedEdition[], targets: Target[]): [path: string, words: Words][] {
  const locales = [...new Set(editions.map(({ locale }) => locale))];
  // A policy is no model of its own, and the next one then is.
  const models = locales.flatMap((locale) => findLatest(locale, targets).slice(0, fewest + 1));
  const paths = new Set(models.map(getEditionPath));
  return editions
    .filter((each) => paths.has(getEditionPath(each)))
    .map((each) => [getEditionPath(each), countWords(each)]);
}

/** All drafts ask for the latest of the same editions. */
const latest = new WeakMap<Target[], Map<Locale, Target[]>>();

/** The latest edition of each policy in a language, in the order in which the policies began. */
function findLatest(locale: Locale, all: Target[]): Target[] {
  const listed = latest.get(all) ?? new Map<Locale, Target[]>();
  latest.set(all, listed);
  const inOrder = () =>
    all.filter((each) => each.locale === locale).toSorted((one, other) => one.date.localeCompare(other.date));
  const own = listed.get(locale) ?? [...new Map(inOrder().map((each) => [each.policy, each])).values()];
  listed.set(locale, own);
  return own;
}
