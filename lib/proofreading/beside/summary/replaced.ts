import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What stands between what is there now and what was there before. */
const instead: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:instead of|in place of|rather than)(?!\p{L})/giu,
  cs: /(?<!\p{L})(?:na)?místo(?!\p{L})/giu,
  th: /แทน(?:ที่)?/gu,
};

/** A name within a sentence, and not quoted; in Thai, all that is in Latin letters. */
const name = /(?<![\p{L}\p{N}.@/“„"'-])(?<!^|[.!?:]\s)\p{Lu}[\p{L}\p{N}]{2,}(?![\p{L}\p{N}@/-])/gu;

/** So far behind what says that it is replaced a name stands at most. */
const reach = 30;

/**
 * Finds lines of a summary that name what the text does not, say that something was replaced that is still there, or say what was
 * there and what is there the other way round. A name is one in the summaries of all the `others` as well.
 */
export function findOtherNames(
  edition: CheckedEdition,
  before: CheckedEdition | undefined,
  others: CheckedEdition[],
): Doubt[] {
  const { locale, frontMatter } = edition;
  const { summary = [] } = frontMatter;
  const [front] = readText(edition);
  if (!before || front?.id !== frontMatterKey) return [];
  const [now, then] = [readBody(edition), readBody(before)];
  // Czech gives names endings.
  const fold = (text: string) =>
    (locale === 'cs' ? text.slice(0, Math.max(3, text.length - 3)) : text).toLowerCase();
  const summaries = others.map((each) => each.frontMatter.summary?.join('\n').toLowerCase() ?? '');
  const isName = ({ text }: Name) => summaries.every((each) => each.includes(fold(text)));
  const isThere = ({ text }: Name) => now.includes(fold(text));
  const wasThere = ({ text }: Name) => then.includes(fold(text));
  return front.passages.slice(2, 2 + summary.length).flatMap(({ text: line, locate }): Doubt[] => {
    const names = [...line.matchAll(name)].map(({ 0: text, index: offset }) => ({ text, offset }));
    const turns = [...line.matchAll(instead[locale] ?? /(?!)/g)].map(
      ({ 0: turn, index }) => index + turn.length,
    );
    const replaced = turns.flatMap(
      (end) => names.find(({ offset }) => offset >= end && offset < end + reach) ?? [],
    );
    const unknown = names.find((each) => isName(each) && !isThere(each) && !wasThere(each));
    const turned = replaced.find((each) => isThere(each) && !wasThere(each));
    const left = replaced
      .map((each) => widen(each, line))
      .find((each) => isName(each) && isThere(each) && wasThere(each));
    return [
      ...(unknown
        ? [
            {
              at: locate(unknown.offset),
              said: [
                `the summary speaks of "${unknown.text}", and the text does not`,
                'say what the text says, or write it there as well',
              ] as Doubt['said'],
            },
          ]
        : []),
      ...(turned
        ? [
            {
              at: locate(turned.offset),
              said: [
                `the summary says that "${turned.text}" was there before, and it is new in the text`,
                'write first what is there now, and then what was',
              ] as Doubt['said'],
            },
          ]
        : []),
      ...(left
        ? [
            {
              at: locate(left.offset),
              said: [
                `the summary says that something else stands in the place of "${left.text}", and the text still names it`,
                'write there what stands in its place; where it is named for something else, leave it',
              ] as Doubt['said'],
            },
          ]
        : []),
    ];
  });
}

/** A name with all its words. */
function widen({ text, offset }: Name, line: string): Name {
  const [more = ''] = /^(?: \p{Lu}[\p{L}\p{N}]*)*/u.exec(line.slice(offset + text.length)) ?? [];
  return { text: text + more, offset };
}

interface Name {
  text: string;
  offset: number;
}

/** What an edition says outside its front matter, in small letters. */
const readBody = (edition: CheckedEdition) =>
  [
    ...edition.sections.map(({ title }) => title),
    ...readText(edition)
      .filter(({ id }) => id !== frontMatterKey)
      .flatMap(({ passages }) => passages.map(({ text }) => text)),
  ]
    .join('\n')
    .toLowerCase();
