import { defaultLocale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import { listStems, makeIsRare } from '#lib/proofreading/beside/summary/stems.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** How somebody is reached, by the kind of fact that it is, and how a summary speaks of it. */
const reached: [kind: Fact['kind'], words: RegExp][] = [
  ['telephone', /\b(?:tele)?phone(?: number)?\b/i],
  ['mailbox', /\be-?mail(?: address)?\b/i],
];
const changed = /\b(?:changed?|changes|new|moved|replaced|no longer)\b/i;

const slight = /\b(?:typograph\w+|typing errors?|typos?|misprints?|spelling|punctuation|formatting)\b/i;
/** What stood where something else stands now. */
const instead =
  /\b(?:instead of|in place of|replaces) (?:the |an? )?(?<old>[\p{Ll}][\p{L}’-]+(?: [\p{L}’-]+){0,3}?)(?=[.,;:)]|$| (?:for|in|by|and|as|with|on|from|to) )/u;

/** So many words of a line are about the same as a passage. */
const shared = 2;
/** Of what is new no word says it that stands in every eighth passage: personal, data. */
const every = 8;

/**
 * Finds what a summary says that is not so: that how we are reached changed, that something stood there before, that only typing
 * errors were mended; and where somebody is reached of whom the edition before and the summary say nothing (WP260 rev.01 §29).
 * Asked of one language: where the others differ is told elsewhere.
 */
export function findNews(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { locale, frontMatter, sections } = edition;
  const { change, summary } = frontMatter;
  if (!before || !summary || change !== 'material' || locale !== defaultLocale) return [];
  const [front, ...now] = readText(edition);
  if (front?.id !== frontMatterKey) return [];
  const then = readText(before).filter(({ id }) => id !== frontMatterKey);
  const lines = front.passages.slice(2, 2 + summary.length);
  return [
    ...findSlight(lines),
    ...findUnchanged(lines, now, then),
    ...findNeverThere(lines, then),
    ...findUntold(lines, now, then, sections),
  ];
}

/** A material change that the summary calls none. */
function findSlight(lines: Passage[]): Doubt[] {
  const [first] = lines;
  if (!first || !lines.every(({ text }) => slight.test(text))) return [];
  const problem = 'the summary speaks of how the text is written alone, and the change is material';
  return [{ at: first.locate(0), said: [problem, 'say what changes, or write change: editorial'] }];
}

/** What is said to have been there before, and was not. */
function findNeverThere(lines: Passage[], then: Part[]): Doubt[] {
  const earlier = new Set(then.flatMap(({ passages }) => passages.flatMap(({ text }) => listStems(text))));
  return lines.flatMap(({ text, locate }): Doubt[] => {
    const { index = 0, groups: { old = '' } = {} } = instead.exec(text) ?? {};
    const last = listStems(old).at(-1);
    if (last === undefined || earlier.has(last)) return [];
    const problem = `the summary says that "${old}" was there before, and the edition before does not speak of it`;
    return [{ at: locate(index), said: [problem, 'name what stood there'] }];
  });
}

function findUnchanged(lines: Passage[], now: Part[], then: Part[]): Doubt[] {
  const list = (parts: Part[], kind: string) =>
    [
      ...new Set(
        parts.flatMap(({ facts }) => facts.filter((each) => each.kind === kind).map(({ value }) => value)),
      ),
    ]
      .toSorted()
      .join();
  return reached.flatMap(([kind, words]) =>
    list(now, kind) === list(then, kind)
      ? lines.flatMap(({ text, locate }): Doubt[] => {
          const found = words.exec(text);
          if (!found || !changed.test(text)) return [];
          const problem = `the summary says of "${found[0]}" that something changed, and it is as in the edition before`;
          return [{ at: locate(found.index), said: [problem, 'say what changes in the text, and no more'] }];
        })
      : [],
  );
}

function findUntold(
  lines: Passage[],
  now: Part[],
  then: Part[],
  sections: CheckedEdition['sections'],
): Doubt[] {
  const known = new Set(then.flatMap(({ facts }) => facts.map(({ kind, value }) => `${kind} ${value}`)));
  const accepted = new Set(then.flatMap(({ passages }) => passages.map(({ text }) => text)));
  const isTelling = makeIsRare(
    now.flatMap(({ passages }) => passages),
    every,
  );
  const told = lines.map(({ text }) => new Set(listStems(text).filter(isTelling)));
  return now.flatMap(({ id, passages, facts }): Doubt[] => {
    const title = sections.find((each) => each.id === id)?.title ?? '';
    const come = passages.flatMap(({ text }) => (accepted.has(text) ? [] : text));
    const about = new Set(listStems([title, ...come].join(' ')));
    if (told.some((line) => line.intersection(about).size >= shared)) return [];
    const found = passages.flatMap(({ text, locate }, index): Doubt[] => {
      if (accepted.has(text)) return [];
      const fact = facts.find(
        (each) => each.passage === index && isAddress(each) && !known.has(`${each.kind} ${each.value}`),
      );
      const [, words] = reached.find(([kind]) => kind === fact?.kind) ?? [];
      if (!fact || lines.some((line) => words?.test(line.text))) return [];
      const problem = `"${id}" says "${fact.text}", of which the edition before said nothing, and the summary neither`;
      return [
        {
          at: locate(fact.offset),
          said: [problem, 'say in the summary what is new; where nothing changes for readers, leave it'],
        },
      ];
    });
    // One message asks for the line that is missing.
    return found.slice(0, 1);
  });
}

/** A page of the site is told of by itself, where it is new. */
const isAddress = ({ kind, value }: Fact) =>
  kind === 'mailbox' || kind === 'telephone' || (kind === 'address' && !/^[/#]/.test(value));
