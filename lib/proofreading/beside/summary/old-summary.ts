import type { Fact } from '#lib/languages/facts/fact.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { isContent } from '#lib/languages/meaning/content-words.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';
import { findEndedClause } from '#lib/proofreading/beside/summary/ended.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** Finds lines of a summary that stood in that of the edition before, or call gone what is new in the text. */
export function findOldSummary(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { summary = [] } = edition.frontMatter;
  const [front, ...parts] = readText(edition);
  if (!before || front?.id !== frontMatterKey) return [];
  const fold = (text: string) => foldText(text).trim().toLowerCase();
  const old = new Set(before.frontMatter.summary?.map(fold));
  const key = ({ kind, value }: Fact) => `${kind} ${value}`;
  const listFacts = (all: typeof parts) => new Set(all.flatMap(({ facts }) => facts.map(key)));
  const [now, then] = [listFacts(parts), listFacts(readText(before))];
  // That it is the old one as a whole is told by itself; where more of it is as it was, the edition takes the place of the one before.
  const repeated = summary.filter((text) => old.has(fold(text)));
  return summary.flatMap((text, index): Doubt[] => {
    const at = front.passages[2 + index]?.locate(0) ?? 1;
    if (repeated.length === 1 && summary.length > 1 && repeated[0] === text)
      return [
        {
          at,
          said: ['this line stood in the summary of the edition before', 'say what this edition changes'],
        },
      ];
    const clause = findEndedClause(text, edition.locale);
    if (!clause) return [];
    const own = front.facts.filter(
      ({ passage, isWeak, offset }) =>
        passage === 2 + index && !isWeak && offset >= clause.start && offset < clause.end,
    );
    const isNew = (fact: Fact) => now.has(key(fact)) && !then.has(key(fact));
    const fact = own.every(isNew) ? own[0] : undefined;
    return fact
      ? [
          {
            at,
            said: [
              `the summary says that "${fact.text}" is gone, and it is new in the text`,
              'say what the text says',
            ],
          },
        ]
      : [];
  });
}

/** So many letters are enough to know a word by, whatever ending it has; a Thai word has none. */
const stem = 5;

/** Finds sections of the edition before that are gone, where no line of the summary has a word of their heading. */
export function findUntoldEnd(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { locale, sections } = edition;
  const { summary } = edition.frontMatter;
  const [front] = readText(edition);
  if (!before || !summary || front?.id !== frontMatterKey) return [];
  const listStems = (text: string) =>
    splitWords(foldText(text), locale)
      .filter((word) => isContent(word, locale))
      .map((word) => (locale === 'th' ? word : word.toLowerCase().slice(0, stem)));
  const told = new Set(summary.flatMap(listStems));
  // What became a part of another section is told by itself.
  const here = sections.flatMap((section) => [section, ...section.subheadings]);
  const isThere = ({ id, title }: Section) => here.some((each) => each.id === id || each.title === title);
  return before.sections
    .filter((section) => !isThere(section))
    .filter(({ title }) => listStems(title).every((word) => !told.has(word)))
    .map(({ title }) => ({
      at: front.passages[2]?.locate(0) ?? 1,
      said: [
        `the section "${title}" of the edition before is gone, and the summary says nothing of it`,
        'say that it is gone, or put it back',
      ],
    }));
}
