import { makeMemory } from '#lib/content/remember.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { shorten } from '#lib/languages/shorten.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** From so many characters on a sentence is no formula; with a figure in it, fewer are. */
const least = { plain: 70, figures: 40 };

/** Finds sentences that stand in another passage word for word, or with another figure. */
export function findSaidTwice(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const passages = readText(edition)
    .filter(({ id }) => id !== frontMatterKey)
    .flatMap((part) => part.passages)
    .filter(({ kind }) => kind === 'paragraph');
  const first = new Map<string, { passage: Passage; sentence: string }>();
  return passages.flatMap((passage) =>
    readSentences(passage.text).flatMap(({ sentence, key, offset }): Doubt[] => {
      const before = first.get(key);
      if (!before) first.set(key, { passage, sentence });
      if (!before || before.passage.text === passage.text) return [];
      if (accepted.has(passage.text) && accepted.has(before.passage.text)) return [];
      const { line } = before.passage.locate(0);
      const beginning = shorten(sentence, 30);
      if (before.sentence !== sentence)
        return [
          {
            at: passage.locate(offset),
            said: [`"${beginning}" has another figure in line ${line}`, 'write the one that holds, once'],
          },
        ];
      return sentence.length < least.plain
        ? []
        : [
            {
              at: passage.locate(offset),
              said: [`"${beginning}" stands in line ${line} already`, 'delete one of the two'],
            },
          ];
    }),
  );
}

/** Two addresses are two, whatever they have in common. */
const hideFigures = (word: string) => (/:\/\/|@|^www\./i.test(word) ? word : word.replaceAll(/\d+/g, '0'));

/** The longer sentences of a passage, each without its figures as well; Thai parts its own with spaces alone, and its clauses. */
const readSentences = (text: string) => remember(text, () => splitSentences(text));
const remember = makeMemory<ReturnType<typeof splitSentences>>();

function splitSentences(text: string): { sentence: string; key: string; offset: number }[] {
  return [...text.matchAll(/[^.!?\s](?:[^.!?]|[.!?](?!\s|$))+/gu)]
    .map(({ 0: sentence, index: offset }) => ({ sentence: foldText(sentence).trim(), offset }))
    .filter(({ sentence }) => sentence.length >= (/\d/.test(sentence) ? least.figures : least.plain))
    .map((each) => ({ ...each, key: each.sentence.replaceAll(/\S*\d\S*/g, hideFigures) }));
}
