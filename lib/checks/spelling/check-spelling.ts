import { readCheckedEdition } from '#lib/checks/edition.ts';
import { type Dictionary, loadDictionary } from '#lib/checks/spelling/load-dictionary.ts';
import { checkKnownWords, type KnownWord, readKnownWords } from '#lib/checks/spelling/read-words.ts';
import { isOfForeignName, isOfName } from '#lib/checks/spelling/spelled-names.ts';
import { splitSpelled } from '#lib/checks/spelling/split-words.ts';
import { listEditions } from '#lib/content/folder.ts';
import { ContentError, type Point } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Finds the words of all editions that neither the dictionary of their language nor `content/words.txt` has, each once a file,
 * and the lines of that list which no text needs. A language without a dictionary is left out.
 */
export async function checkSpelling(): Promise<ContentError[]> {
  // Of two lists that are not settled nothing can be said.
  if (checkKnownWords().length > 0) return [];
  const { path, words: known } = readKnownWords();
  const needed = new Set<KnownWord>();
  const found: ContentError[] = [];
  const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
  const byLocale = Map.groupBy(editions, (edition) => edition.locale);
  const said = new Map([...byLocale].map(([locale, own]) => [locale, new Set(own.flatMap(listSmall))]));
  for (const [locale, own] of byLocale) {
    const dictionary = await loadDictionary(locale);
    if (!dictionary) continue;
    const isOf = (word: string) =>
      [...said].find(([other, words]) => other !== locale && words.has(word))?.[0];
    for (const edition of own) found.push(...checkEdition(edition, dictionary, isOf, known, needed));
    dictionary.close();
  }
  const unneeded = known.filter((word) => !needed.has(word));
  return [
    ...found,
    ...unneeded.map(
      ({ word, line }) =>
        new ContentError(path, line, `"${word}" stands in no text, or in a dictionary`, 'delete the line'),
    ),
  ];
}

/** The words of an edition that begin with a small letter: what does not may be a name. */
const listSmall = (edition: CheckedEdition): string[] =>
  listPassages(edition).flatMap(({ text }) =>
    splitSpelled(text).flatMap(({ word }) => (/^\p{Ll}/u.test(word) ? word : [])),
  );

function checkEdition(
  edition: CheckedEdition,
  dictionary: Dictionary,
  isOf: (word: string) => Locale | undefined,
  known: KnownWord[],
  needed: Set<KnownWord>,
): ContentError[] {
  const named = new Set<string>();
  const passages = listPassages(edition);
  const isOther = (word: string) => isOf(word) !== undefined && !dictionary.knows(word);
  return passages.flatMap(({ text, locate }) =>
    splitSpelled(text).flatMap(({ word, offset }) => {
      if (named.has(word) || dictionary.knows(word)) return [];
      named.add(word);
      const accepting = known.filter(({ accepts }) => accepts(word));
      for (const each of accepting) needed.add(each);
      if (accepting.length > 0 || isOfName(word, offset, text)) return [];
      if (isOfForeignName(offset, text, isOther)) return [];
      const of = isOf(word);
      const [best] = of ? [] : dictionary.suggest(word);
      return [sayUnknown(edition.path, locate(offset), word, { of, best })];
    }),
  );
}

/** Says of a word that no dictionary has it, and where it is known which language it is of, or what was most likely meant. */
export function sayUnknown(
  path: string,
  at: Point,
  word: string,
  { of, best }: { of?: Locale | undefined; best?: string | undefined } = {},
): ContentError {
  const mend = of ? 'correct or translate it' : best === undefined ? 'correct it' : `write "${best}"`;
  const problem = `"${word}" is in no dictionary${of ? `, and a word of ${of}` : ''}`;
  return new ContentError(
    path,
    at,
    problem,
    `${mend}, or, where it is right, add it to content/words.txt`,
    true,
  );
}
