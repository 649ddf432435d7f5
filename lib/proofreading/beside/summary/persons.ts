import { defaultLocale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { isPerson } from '#lib/languages/meaning/concepts/kinds.ts';
import { readConcepts, type Spoken } from '#lib/languages/meaning/concepts/read-concepts.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import { listStems } from '#lib/proofreading/beside/summary/stems.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** So much of what a passage says was said by one of the edition before, where it is that one with something more. */
const alike = 0.6;

/**
 * Finds whom a passage names besides what it said in the edition before, an insurer or a bank, where neither that edition nor the
 * summary names them: recipients are what readers are told of (GDPR Art. 13(1)(e); WP260 rev.01 §29). Asked of one language:
 * where the others differ is told elsewhere.
 */
export function findNewPersons(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  sameDay: CheckedEdition[],
): Doubt[] {
  const { locale, frontMatter } = edition;
  if (!before || !frontMatter.summary || frontMatter.change !== 'material' || locale !== defaultLocale)
    return [];
  const [front, ...now] = readText(edition);
  if (front?.id !== frontMatterKey) return [];
  const then = readText(before).filter(({ id }) => id !== frontMatterKey);
  const known = new Set(
    [front, ...then].flatMap(({ passages }) =>
      passages.flatMap((each) => listPersons(each).map(({ concept }) => concept)),
    ),
  );
  return now.flatMap(({ id, passages }): Doubt[] => {
    const earlier = then.find((part) => part.id === id)?.passages ?? [];
    const old = earlier.map(({ text }) => new Set(listStems(text)));
    return passages.flatMap((passage): Doubt[] => {
      const own = listPersons(passage).find(
        ({ concept }) => !known.has(concept) && sameDay.every((each) => speaksOf(each, id, concept)),
      );
      if (!own) return [];
      const stems = new Set(listStems(passage.text));
      if (!old.some((each) => each.intersection(stems).size >= stems.size * alike)) return [];
      const problem = `"${id}" now names "${own.text}", and the summary does not`;
      return [
        {
          at: passage.locate(own.offset),
          said: [problem, 'say in the summary what is new, or leave it out'],
        },
      ];
    });
  });
}

/** Whether a section of an edition speaks of them, in its language. */
const speaksOf = (edition: CheckedEdition, id: string, concept: Concept) =>
  readText(edition).some(
    (part) => part.id === id && part.passages.some((each) => readConcepts(each, edition.locale).has(concept)),
  );

const listPersons = (passage: Passage): Spoken[] =>
  [...readConcepts(passage, defaultLocale).values()].filter(
    ({ concept, times }) => times > 0 && isPerson(concept),
  );
