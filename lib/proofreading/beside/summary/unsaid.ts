import { defaultLocale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { isNumber, isRare } from '#lib/languages/meaning/concepts/kinds.ts';
import { readConcepts } from '#lib/languages/meaning/concepts/read-concepts.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/**
 * Finds in the front matter what no text of the day speaks of, nor that of the edition before: readers who read it alone are
 * told what is not so (GDPR Art. 5(1)(a)). Asked of one language: where the others differ is told elsewhere.
 */
export function findUnsaid(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  sameDay: CheckedEdition[],
): Doubt[] {
  const { locale } = edition;
  if (locale !== defaultLocale) return [];
  const isHead = ({ id }: { id: string }) => id === frontMatterKey;
  const texts = [...sameDay, ...(before ? [before] : [])];
  const said = new Set<Concept>(
    texts.flatMap((each) =>
      readText(each)
        .filter((part) => !isHead(part))
        .flatMap(({ passages }) =>
          passages.flatMap((passage) => [...readConcepts(passage, each.locale).keys()]),
        ),
    ),
  );
  const head = readText(edition).filter(isHead);
  return head.flatMap(({ passages }) =>
    // Whom the title names and the text does not, is told of by what the text names instead.
    passages.slice(1).flatMap((passage): Doubt[] => {
      const own = [...readConcepts(passage, locale).values()].find(
        ({ concept, times }) => times > 0 && isRare(concept) && !isNumber(concept) && !said.has(concept),
      );
      if (!own) return [];
      return [
        {
          at: passage.locate(own.offset),
          said: [
            `the front matter speaks of "${own.text}", and the text nowhere does`,
            'say nothing here that the text does not say, or say it there as well',
          ],
        },
      ];
    }),
  );
}
