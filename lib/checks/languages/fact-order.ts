import { ContentError } from '#lib/content-error.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Finds sections, built alike in all languages, in which one says in a paragraph, item or cell the facts and names that all
 * others say in another: two were most likely exchanged. Something to think about, once a section and language.
 */
export function checkFactOrder(
  edition: CheckedEdition[],
  names: ReadonlySet<string>,
  isDue: (section: string) => boolean,
): ContentError[] {
  const parts = Map.groupBy(edition.flatMap(readText), ({ id }) => id);
  return [...parts].flatMap(([id, own]) => {
    const lengths = new Set(own.map(({ passages }) => passages.length));
    return own.length < 3 || own.length < edition.length || lengths.size > 1 || !isDue(id)
      ? []
      : compareOrder(own, names);
  });
}

function compareOrder(parts: Part[], names: ReadonlySet<string>): ContentError[] {
  const all = parts.map((part) => ({ part, said: sayFacts(part, names) }));
  return all.flatMap(({ part, said }) => {
    const others = all.filter((each) => each.part !== part);
    const [first] = others;
    // In a place where the others say different things, they are no measure.
    const common = first?.said.map((facts, place) =>
      others.every((other) => isSame(other.said[place], facts)) ? facts : undefined,
    );
    if (!first || !common) return [];
    const findExtra = (place: number) => said[place]?.difference(common[place] ?? said[place]) ?? new Set();
    const findLacking = (place: number) => common[place]?.difference(said[place] ?? new Set()) ?? new Set();
    const isGiven = (from: number, to: number) => !findLacking(from).isDisjointFrom(findExtra(to));
    const findTwin = (place: number) =>
      said.findIndex((_, other) => isGiven(place, other) && isGiven(other, place));
    const place = said.findIndex((_, each) => findTwin(each) !== -1);
    const own = part.passages[place];
    if (!own) return [];
    const twin = findTwin(place);
    const lines = others.map((each) => `${each.part.locale}:${each.part.passages[twin]?.locate(0).line}`);
    const problem = `${part.locale} says here what ${lines.join(' and ')} say: the order is another`;
    const remedy = 'give every language the same order';
    return [new ContentError(part.path, own.locate(0), problem, remedy, true)];
  });
}

const isSame = (one: ReadonlySet<string> = new Set(), other: ReadonlySet<string>) =>
  one.size === other.size && one.isSubsetOf(other);

/** The facts and names of each passage. */
function sayFacts({ passages, facts, words }: Part, names: ReadonlySet<string>): ReadonlySet<string>[] {
  const said = passages.map(() => new Set<string>());
  for (const { passage, kind, value, isWeak } of facts) if (!isWeak) said[passage]?.add(`${kind} ${value}`);
  for (const { passage, text } of words) if (names.has(text)) said[passage]?.add(text);
  return said;
}
