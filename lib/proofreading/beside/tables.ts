import type { Fact } from '#lib/languages/facts/fact.ts';
import { type Placed, readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** From so many characters on, what stands behind a period says from when it runs. */
const least = 12;

/** Finds periods that run from what a table of the same section says, and are others there: 12 months after your consent. */
export function findOtherThanTable(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  return readText(edition).flatMap(({ passages, facts }): Doubt[] => {
    if (!passages.some(({ kind }) => kind === 'cell')) return [];
    const periods = facts.filter(({ kind, isWeak }) => kind === 'period' && !isWeak);
    const inTable = periods.flatMap((fact) => {
      const passage = passages[fact.passage];
      const tail = passage?.kind === 'cell' ? readTail(passage, fact) : '';
      return tail.length >= least ? [{ fact, tail }] : [];
    });
    return periods.flatMap((fact): Doubt[] => {
      const passage = passages[fact.passage];
      if (passage?.kind !== 'paragraph' || accepted.has(passage.text)) return [];
      const own = readTail(passage, fact);
      const same = inTable.filter(({ tail }) => own.startsWith(tail));
      const [first] = same;
      return first && same.every((each) => each.fact.value !== fact.value)
        ? [
            {
              at: passage.locate(fact.offset),
              said: [
                `"${fact.text} ${first.tail}" is "${first.fact.text}" in the table`,
                'write the one that holds in both',
              ],
            },
          ]
        : [];
    });
  });
}

const readTail = ({ text }: Passage, { offset, text: written }: Placed<Fact>) =>
  text
    .slice(offset + written.length)
    .trim()
    .toLowerCase();
