import { defaultLocale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { isContent } from '#lib/languages/meaning/content-words.ts';
import { findMeaningChanges } from '#lib/languages/meaning/meaning-changes.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import type { Section } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** So many letters are enough to know a word by, whatever ending it has. */
const stem = 5;

/** So many words of a line are about the same as a passage. */
const shared = 2;

/**
 * Finds sections that no longer say what they said in the edition before, a figure, a name or a clause, where no line of
 * the summary is about it: readers are told of what changes for them (WP260 rev.01 §29). Asked of one language, of what the
 * `others` do not say either: where languages differ is told elsewhere.
 */
export function findUntoldChanges(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  others: CheckedEdition[],
): Doubt[] {
  const { locale, frontMatter, sections } = edition;
  const { change, summary } = frontMatter;
  if (!before || !summary || change !== 'material' || locale !== defaultLocale) return [];
  const listStems = (text: string) =>
    splitWords(foldText(text), locale)
      .filter((word) => isContent(word, locale) || /\p{N}/u.test(word))
      .map((word) => word.toLowerCase().slice(0, stem));
  const lines = summary.map((line) => new Set(listStems(line)));
  const changes = new Map(
    findMeaningChanges(before, edition, locale).map(({ section, words }) => [section, words]),
  );
  return sections.flatMap((own): Doubt[] => {
    const old = before.sections.find(({ id }) => id === own.id);
    if (!old || old.hash === own.hash) return [];
    const { gone, changed, at } = compare(edition, before, others, own.id);
    const words = changes.get(own.id)?.filter((each) => /\p{L}/u.test(each));
    const word = words?.find((each) => count(old, each) > count(own, each));
    const lost = gone ?? word?.replace(/^[\s\p{P}]+/u, '');
    const heading = new Set(listStems(own.title));
    const about = heading.union(new Set(changed.flatMap(listStems)));
    const isTold = lines.some(
      (line) => line.intersection(about).size >= shared || (heading.size > 0 && heading.isSubsetOf(line)),
    );
    if (lost === undefined || isTold) return [];
    return [
      {
        at: at ?? own.line,
        said: [
          `"${own.id}" no longer says "${lost}", and the summary says nothing of it`,
          'say in the summary what changes here, or put it back',
        ],
      },
    ];
  });
}

/** How often a section says some words, the end of which may have been cut off. */
function count({ title, text }: Section, words: string): number {
  return `${title}\n${text}`.replaceAll(/\s+/g, ' ').split(words.replace(/…$/, '')).length - 1;
}

/** The first fact that is gone from a section, the texts that one of two editions alone has there, and where the first is. */
function compare(edition: CheckedEdition, before: CheckedEdition, others: CheckedEdition[], section: string) {
  const find = (each: CheckedEdition) => readText(each).find(({ id }) => id === section);
  const [own, old] = [find(edition), find(before)];
  const said = [edition, ...others].flatMap((each) => find(each)?.facts ?? []);
  const facts = new Set(said.map(({ kind, value }) => `${kind} ${value}`));
  const gone = old?.facts.find(({ kind, value, isWeak }) => !isWeak && !facts.has(`${kind} ${value}`));
  const [now, then] = [own, old].map((part) => new Set(part?.passages.map(({ text }) => text)));
  const first = own?.passages.find(({ text }) => !then?.has(text));
  const changed = now && then ? [...now.symmetricDifference(then)] : [];
  return { gone: gone?.text, changed, at: first?.locate(0) };
}
