import type { Locale } from '#lib/i18n/routing.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import { isNamed, isNumber } from '#lib/languages/meaning/concepts/kinds.ts';
import { readConcepts } from '#lib/languages/meaning/concepts/read-concepts.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** How a language says that something ended. */
const ended: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:no longer|not any ?more|no more|ceases? to)(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:už|již|nadále|dále) ne\p{L}+|(?<!\p{L})ne\p{L}+ (?:už|již|nadále)(?!\p{L})/iu,
  th: /ไม่[^ ]*อีก(?:ต่อไป|แล้ว)?|เลิก/u,
};

/** Where one clause ends and another may begin. */
const joints: Partial<Record<Locale, RegExp>> = {
  en: /[,;.](?=\s)| (?=and )/gu,
  cs: /[,;.](?=\s)| (?=a )/gu,
  th: / (?=และ)/gu,
};

/** A stretch of a text. */
export interface Clause {
  start: number;
  end: number;
}

/** Where the clause of a text begins and ends in which it says that something ended. */
export function findEndedClause(text: string, locale: Locale): Clause | undefined {
  const place = ended[locale]?.exec(text)?.index;
  if (place === undefined) return undefined;
  const ends = [...text.matchAll(joints[locale] ?? /[,;.](?=\s)/gu)].map(({ index }) => index + 1);
  return {
    start: ends.findLast((each) => each <= place) ?? 0,
    end: ends.find((each) => each > place) ?? text.length,
  };
}

/** Finds lines of a summary that call gone what the text speaks of in the same words as the edition before. */
export function findStillThere(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { locale } = edition;
  const [front, ...parts] = readText(edition);
  if (!before || front?.id !== frontMatterKey) return [];
  const old = new Set(listTexts(readText(before)));
  return front.passages.slice(2).flatMap((passage): Doubt[] => {
    const clause = findEndedClause(passage.text, locale);
    if (!clause) return [];
    const named = [...readConcepts(passage, locale).values()].filter(
      ({ concept, offset, times }) =>
        times > 0 && isNamed(concept) && !isNumber(concept) && offset >= clause.start && offset < clause.end,
    );
    const about = parts
      .flatMap(({ passages }) => passages)
      .filter((each) => named.some(({ concept }) => readConcepts(each, locale).has(concept)));
    const [first] = named;
    if (!first || about.length === 0 || about.some(({ text }) => !old.has(text))) return [];
    return [
      {
        at: passage.locate(first.offset),
        said: [
          `the summary says that something about "${first.text}" is gone, and the text speaks of it as the edition before did`,
          'say what changes, or change it in the text',
        ],
      },
    ];
  });
}

const listTexts = (parts: Part[]) => parts.flatMap(({ passages }) => passages.map(({ text }) => text));
