import { readText } from '#lib/languages/facts/read-text.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { findOtherCounts } from '#lib/proofreading/sense/references/counts.ts';
import { references } from '#lib/proofreading/sense/references/pointers.ts';

const findReferences = rememberByPassage(({ text }, locale) =>
  references.flatMap(({ words, ...reference }) => {
    const match = words[locale]?.exec(text);
    return match ? [{ ...reference, match }] : [];
  }),
);

/** Finds where a draft points to what it does not hold: above, below, by number; what the edition before says is left. */
export function findLostReferences(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const parts = readText(edition).filter(({ id }) => id !== frontMatterKey);
  const all = parts.flatMap(({ passages }) => passages);
  const index = new Map(all.map((passage, place) => [passage, place]));
  const found = parts.flatMap(({ passages, facts }) =>
    passages.flatMap((passage, own) => {
      if (passage.kind === 'heading' || accepted.has(passage.text)) return [];
      const place = {
        passage,
        facts: facts.filter((fact) => fact.passage === own),
        index: index.get(passage) ?? 0,
        all,
        edition,
      };
      return findReferences(passage, edition.locale).flatMap(({ what, isThere, match }): Doubt[] => {
        if (isThere(place, match)) return [];
        return [
          {
            at: passage.locate(match.index),
            said: [`"${match[0]}" is not there: ${what}`, 'write what is meant, or leave it out'],
          },
        ];
      });
    }),
  );
  return [...found, ...findOtherCounts(edition, accepted)];
}
