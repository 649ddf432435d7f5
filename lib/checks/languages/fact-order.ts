import { ContentError } from '#lib/content-error.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Finds sections, built alike in all languages, in which one says in a paragraph, item or cell the facts and names that all
 * others say in another: two were most likely exchanged; or a name that no other says there. Something to think about, once a
 * section and language.
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
    const places = said.map((own, place) =>
      differ(
        own,
        others.map((other) => other.said[place]),
      ),
    );
    const lineOf = (place: number) => part.passages[place]?.locate(0).line;
    const twins = places.map((one, place) =>
      places.findIndex(
        (other, index) =>
          isGiven(one, other) &&
          // In the row of a table, what moved to another cell has most likely left its column.
          (isGiven(other, one) || (index !== place && lineOf(index) === lineOf(place))),
      ),
    );
    const place = twins.findIndex((twin) => twin !== -1);
    const [own, twin] = [part.passages[place], twins[place]];
    if (!own || twin === undefined) return tellMoreNames(part, places, others, names);
    const lines = others.map((each) => `${each.part.locale}:${each.part.passages[twin]?.locate(0).line}`);
    const problem = `${part.locale} says here what ${lines.join(' and ')} say: the order is another`;
    const remedy = 'give every language the same order';
    return [new ContentError(part.path, own.locate(0), problem, remedy, true)];
  });
}

/** A name that one language says in a passage where no other does, though each says it somewhere in the section. */
function tellMoreNames(
  part: Part,
  places: Difference[],
  others: { part: Part }[],
  names: ReadonlySet<string>,
): ContentError[] {
  const more = places.map(({ extra }) => [...extra].find((said) => names.has(said)));
  const place = more.findIndex((name) => name !== undefined);
  const own = part.passages[place];
  if (!own) return [];
  const lines = others.map((each) => `${each.part.locale}:${each.part.passages[place]?.locate(0).line}`);
  const problem = `${part.locale} names \`${more[place]}\` here, which ${lines.join(' and ')} do not`;
  const remedy = 'say the same in every language; where it is only said once more, leave it';
  return [new ContentError(part.path, own.locate(0), problem, remedy, true)];
}

/** What a passage says that is in none of the others, and what it does not. */
interface Difference {
  extra: Said;
  lacking: Said;
}

/** What is other than in all others; where these say different things, they are no measure. */
function differ(own: Said, [common = nothing, ...more]: (Said | undefined)[]): Difference {
  const isMeasure = more.every((each) => each?.symmetricDifference(common).size === 0);
  return isMeasure
    ? { extra: own.difference(common), lacking: common.difference(own) }
    : { extra: nothing, lacking: nothing };
}

/** Whether something that one place lacks stands in another, where it is too much. */
const isGiven = (from: Difference, to: Difference) => !from.lacking.isDisjointFrom(to.extra);

type Said = ReadonlySet<string>;
const nothing: Said = new Set();

/** The facts and names of each passage. */
function sayFacts({ passages, facts, words }: Part, names: ReadonlySet<string>): Said[] {
  const said = passages.map(() => new Set<string>());
  for (const { passage, kind, value, isWeak } of facts) if (!isWeak) said[passage]?.add(`${kind} ${value}`);
  for (const { passage, text } of words) if (names.has(text)) said[passage]?.add(text);
  return said;
}
