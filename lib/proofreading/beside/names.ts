import { isNearly } from '#lib/languages/facts/names.ts';
import { listPassages, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** Finds names that are nearly one of the edition before which is gone, where that is a name in other languages as well. */
export function findMisspeltNames(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  all: CheckedEdition[],
): Doubt[] {
  if (!before) return [];
  const [old, own] = [listNames(before), listNames(edition)];
  const now = new Set(own.map(({ text }) => text));
  const known = new Set(old.map(({ text }) => text));
  const fresh = own.filter(({ text }) => !known.has(text));
  if (fresh.length === 0) return [];
  const elsewhere = new Set(
    all
      .filter(
        ({ policy, date, locale }) =>
          policy === before.policy && date === before.date && locale !== before.locale,
      )
      .flatMap(listNames)
      .map(({ text }) => text),
  );
  const gone = [...known].filter((text) => !now.has(text) && elsewhere.has(text));
  return fresh.flatMap(({ text, at }): Doubt[] => {
    const meant = gone.find((name) => isNearly(text, name));
    return meant
      ? [{ at, said: replace('a name that is nearly one of the edition before', text, meant) }]
      : [];
  });
}

function listNames(edition: CheckedEdition) {
  return readText(edition).flatMap(({ passages, words }) =>
    words.map(({ text, passage, offset }) => ({ text, at: passages[passage]?.locate(offset) ?? 1 })),
  );
}

/** Finds acronyms that no edition says, and that are another with its letters in another order: GPDR. */
export function findTurnedAcronyms(edition: CheckedEdition, others: CheckedEdition[]): Doubt[] {
  const own = listPassages(edition).flatMap(({ text, locate }) =>
    [...text.matchAll(/(?<![\p{L}\d./-])[A-Z]{3,6}(?![\p{L}\d/-])/gu)].map(({ 0: word, index }) => ({
      word,
      at: locate(index),
    })),
  );
  const texts = [edition, ...others]
    .flatMap(listPassages)
    .map(({ text }) => text)
    .join('\n');
  const count = (word: string) => texts.split(word).length - 1;
  const inOrder = (word: string) => [...word].toSorted().join('');
  const words = [...new Set(own.map(({ word }) => word))];
  return own.flatMap(({ word, at }): Doubt[] => {
    const meant = words.find((each) => inOrder(each) === inOrder(word) && count(each) > count(word));
    return meant ? [{ at, said: replace('an acronym in another order', word, meant) }] : [];
  });
}
