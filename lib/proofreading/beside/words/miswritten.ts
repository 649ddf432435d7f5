import { makeMemory } from '#lib/content/remember.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { countWords, readWords, type Words } from '#lib/proofreading/beside/words/count-words.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** Under which key words fall together that are one word written in two ways. */
const keys: Partial<Record<Locale, (word: string) => string>> = {
  en: (word) => word.charAt(0) + [...word.slice(1).replaceAll(/(.)\1/gu, '$1')].toSorted().join(''),
  cs: (word) =>
    stripAccents(word).charAt(0) +
    stripAccents(word).slice(1).replaceAll('z', 's').replaceAll('y', 'i').replaceAll(/(.)\1/gu, '$1'),
};

/**
 * Finds words that no edition says, and that are another word but for accents, s and z, i and y in Czech, for letters that are
 * doubled or have changed places in English.
 */
export function findMiswritten(edition: CheckedEdition, earlier: CheckedEdition[], models: Words[]): Doubt[] {
  const make = keys[edition.locale];
  if (!make) return [];
  const key = (word: string) => remember(`${edition.locale} ${word}`, () => make(word));
  const known = sum([...earlier.map(countWords), ...models]);
  const own = listPassages(edition);
  const counts = countWords(edition);
  const fresh = new Map(
    [...counts.keys()].filter((word) => !known.has(word)).map((word) => [word, key(word)]),
  );
  const wanted = new Set(fresh.values());
  const meant = Map.groupBy(
    [...new Set([...known.keys(), ...counts.keys()])].filter((word) => wanted.has(key(word))),
    key,
  );
  const wrong = new Map(
    [...fresh].flatMap(([word, place]) => {
      const better = meant
        .get(place)
        ?.find((each) => each !== word && isMeant(word, each, known, counts, edition.locale));
      return better ? [[word, better] as const] : [];
    }),
  );
  if (wrong.size === 0) return [];
  return own.flatMap(({ text, locate }) =>
    readWords(text).flatMap(({ word, index }): Doubt[] => {
      const better = wrong.get(word.toLowerCase());
      if (!better) return [];
      const written = /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
      return [{ at: locate(index), said: replace('a word that is misspelt, most likely', word, written) }];
    }),
  );
}

/** Whether the one is the other with a slip: of Czech accents all are lost, or letters are another within the word. */
function isMeant(word: string, other: string, known: Words, counts: Words, locale: Locale): boolean {
  if (!known.has(other) && (counts.get(other) ?? 0) <= (counts.get(word) ?? 0)) return false;
  if (locale !== 'cs') return word.length > 5 && isSlip(word, other);
  if (stripAccents(other) === word) return !isForm(word, other);
  return stripAccents(word) !== stripAccents(other) && word.length > 5 && differsWithin(word, other);
}

/** Letters that changed places, or one more or less beside its like; an ending is a form. */
function isSlip(word: string, other: string): boolean {
  if (word === 'latter' || word.slice(-2) !== other.slice(-2)) return false;
  if (word.length !== other.length) return Math.abs(word.length - other.length) === 1;
  const places = [...word].flatMap((letter, index) => (letter === other[index] ? [] : index));
  return places.length === 2 && (places[1] ?? 0) - (places[0] ?? 0) === 1;
}

/** Endings of one word that differ by their accent alone: subjektu, subjektů; technicky, technický; zapojeni, zapojení; verzi, verzí. */
function isForm(word: string, other: string): boolean {
  if (word.slice(0, -1) !== other.slice(0, -1)) return false;
  return /u$|[sc]ky$|(?:en|ut|yt|an)i$|(?<!k)e$|(?:[aeiounkp]c|[jřšzž])i$|[ao]$/u.test(word);
}

function differsWithin(word: string, other: string): boolean {
  const places = [...word].flatMap((letter, index) => (letter === other[index] ? [] : index));
  return word.length === other.length && places.length === 1 && (places[0] ?? 0) < word.length - 2;
}

function stripAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Editions say the same words. */
const remember = makeMemory<string>();

function sum(all: Words[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) for (const [word, count] of each) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}
