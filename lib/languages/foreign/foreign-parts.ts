import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { readText, type Text } from '#lib/languages/facts/read-text.ts';
import { type Foreign, findForeign } from '#lib/languages/foreign/wrong-language.ts';
import type { Passage } from '#lib/languages/passages.ts';

/** The parts of a text in which something stands in another language. */
export interface ForeignPart {
  id: string;
  foreign: Foreign[];
}

/** What was found last: more than one check asks for it. */
const found = new WeakMap<Text, { original: Text | undefined; parts: ForeignPart[] }>();

/** Finds in each text of an edition what was left in another language, part by part. */
export function findForeignParts<T extends Text>(edition: T[]): Map<T, ForeignPart[]> {
  const original = edition.find(({ locale }) => locale === defaultLocale);
  const originals = new Map(original ? readText(original).map(({ id, passages }) => [id, passages]) : []);
  const find = (text: T) => {
    const last = found.get(text);
    if (last && last.original === original) return last.parts;
    const parts = readText(text)
      .map(({ id, passages }) => ({ id, foreign: findForeign(passages, text.locale, originals.get(id)) }))
      .filter(({ foreign }) => foreign.length > 0);
    found.set(text, { original, parts });
    return parts;
  };
  return new Map(edition.map((text) => [text, find(text)]));
}

const wholes = new WeakMap<Text, { language: Locale | undefined }>();

/** In fewer sections it is told where it stands. */
const leastSections = 3;

/** The language of the site in which most of a text is written, where that is another than its own. */
export function findOtherLanguage(text: Text): Locale | undefined {
  const known = wholes.get(text);
  if (known) return known.language;
  const parts = readText(text).map(({ passages }) => ({
    length: countLetters(passages),
    foreign: Map.groupBy(findForeign(passages, text.locale), ({ language }) => language),
  }));
  const all = parts.reduce((sum, { length }) => sum + length, 0);
  const language = locales.find((each) => {
    const own = parts.flatMap(({ foreign }) => foreign.get(each) ?? []).map(({ passage }) => passage);
    const sections = parts.filter(({ foreign }) => foreign.has(each));
    return sections.length >= leastSections && countLetters(own) * 2 > all;
  });
  wholes.set(text, { language });
  return language;
}

const countLetters = (passages: Passage[]) => passages.reduce((sum, { text }) => sum + text.length, 0);
