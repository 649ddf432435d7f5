import { type EditionWords, tellWords } from '#lib/checks/spelling/draft-words.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listSharedNames } from '#lib/languages/facts/check-facts.ts';
import { type CheckedEdition, makeTarget, type Target } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { countModels } from '#lib/proofreading/beside/others.ts';
import type { Words } from '#lib/proofreading/beside/words/count-words.ts';

/** What is to be known of some policies where others are checked. */
export interface Known {
  /** The words that are names in every language of some edition. */
  names: string[];
  /** What links can lead to. */
  targets: Target[];
  /** The words of what first editions are written as, by its path. */
  models: [path: string, words: Words][];
  /** What is in their words, if there is a draft anywhere. */
  words: EditionWords[];
}

/** Says what is to be known of editions; of their words, where it is told which are drafts. */
export function tellKnown(editions: CheckedEdition[], isDraft?: (name: EditionName) => boolean): Known {
  const targets = editions.map(makeTarget);
  // What two languages share alone may be a word of both.
  const whole = [...Map.groupBy(editions, getSealKey).values()].filter(
    ({ length }) => length === locales.length,
  );
  const words = isDraft ? tellWords(editions, isDraft) : [];
  return { names: listSharedNames(whole), targets, models: countModels(editions, targets), words };
}

/** What is known of all policies: the same, however they were shared, as it is in the order of `all` editions. */
export function joinKnown(shares: Known[], all: EditionName[]) {
  const byPath = new Map(
    shares.flatMap(({ targets }) => targets.map((each) => [getEditionPath(each), each] as const)),
  );
  return {
    names: new Set(shares.flatMap(({ names }) => names)),
    targets: all.flatMap((name) => byPath.get(getEditionPath(name)) ?? []),
    models: new Map(shares.flatMap(({ models }) => models)),
  };
}
