import { defaultLocale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { listPassages, type Part, readText } from '#lib/languages/facts/read-text.ts';
import { findChangedWords } from '#lib/languages/meaning/meaning-changes.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { listStems, makeIsRare } from '#lib/proofreading/beside/summary/stems.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** So many words of a line are about the same as a passage that changed, and as one that is gone. */
const shared = { changed: 2, gone: 3 };

/**
 * Finds passages of the edition before of which something is gone, a figure, a name or a clause, where no line of the
 * summary is about it: readers are told of what changes for them (WP260 rev.01 §29). Asked of one language, of what the
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
  const isRare = makeIsRare(listPassages(edition));
  const lines = summary.map((line) => new Set(listStems(line).filter(isRare)));
  return sections.flatMap((own): Doubt[] => {
    const [now, then] = [edition, before].map((each) => readText(each).find(({ id }) => id === own.id));
    if (!now || !then || before.sections.some(({ hash }) => hash === own.hash)) return [];
    const said = [edition, ...others].flatMap((each) => readText(each).find(({ id }) => id === own.id) ?? []);
    // What one language alone lost is told by itself.
    if (said.some(({ passages }) => passages.length !== now.passages.length)) return [];
    const heading = new Set(listStems(own.title));
    return listPlaces(then, now).flatMap((place): Doubt[] => {
      const lost = findLost(place, said);
      const about = heading.union(new Set(listStems(`${place.old} ${place.now}`)));
      const isTold = lines.some(
        (line) =>
          line.intersection(about).size >= shared[place.now ? 'changed' : 'gone'] ||
          (heading.size > 0 && heading.isSubsetOf(line)),
      );
      if (lost === undefined || isTold) return [];
      return [
        {
          at: place.at ?? own.line,
          said: [
            `"${own.id}" no longer says "${lost}", and the summary says nothing of it`,
            'say in the summary what changes here, or put it back',
          ],
        },
      ];
    });
  });
}

/** A passage that is no longer there as it was, its facts, and what stands in its place, where something does. */
interface Place {
  old: string;
  now: string;
  facts: Fact[];
  at: Doubt['at'] | undefined;
}

/** So much of what a passage said is said by what stands in its place. */
const alike = 1 / 3;

function listPlaces(before: Part, after: Part): Place[] {
  const [old, now] = [before, after].map(({ passages }) => passages.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  const isGone = (text: string) => !now.includes(text);
  const come = after.passages.filter(({ text }) => !old.includes(text));
  return old.flatMap((text, index): Place[] => {
    if (!isGone(text)) return [];
    const own = new Set(listStems(text));
    const count = (other: string) => own.intersection(new Set(listStems(other))).size;
    const [best] = come.toSorted((one, two) => count(two.text) - count(one.text));
    const place = best && count(best.text) >= own.size * alike ? best : undefined;
    const next = old.slice(index).find((each) => !isGone(each));
    const at = (place ?? after.passages[now.indexOf(next ?? '')])?.locate(0);
    return [
      {
        old: text,
        now: place?.text ?? '',
        facts: before.facts.filter(({ passage }) => passage === index),
        at,
      },
    ];
  });
}

/** The first fact that nobody says any more there, or the first words that are gone. */
function findLost({ old, now, facts }: Place, said: Part[]): string | undefined {
  const kept = new Set(said.flatMap((part) => part.facts.map(({ kind, value }) => `${kind} ${value}`)));
  const fact = facts.find(({ kind, value, isWeak }) => !isWeak && !kept.has(`${kind} ${value}`));
  if (fact) return fact.text;
  const words = findChangedWords(old, now, defaultLocale);
  const count = (text: string, word: string) =>
    text.replaceAll(/\s+/g, ' ').split(word.replace(/…$/, '')).length;
  const word = words
    .find((each) => /\p{L}/u.test(each) && count(old, each) > count(now, each))
    ?.replace(/^[\s\p{P}]+/u, '');
  if (!word || !/^\p{Lu}/u.test(word) || word.endsWith('…')) return word;
  // A name goes on in capital letters.
  const rest = /^(?:\s\p{Lu}\p{L}*)*/u.exec(old.slice(old.indexOf(word) + word.length))?.[0] ?? '';
  return word + rest;
}
