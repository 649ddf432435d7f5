import { readCheckedEdition } from '#lib/checks/edition.ts';
import { type Dictionary, loadDictionary } from '#lib/checks/spelling/load-dictionary.ts';
import { checkKnownWords, type KnownWord, readKnownWords } from '#lib/checks/spelling/read-words.ts';
import { splitSpelled } from '#lib/checks/spelling/split-words.ts';
import { listEditions } from '#lib/content/folder.ts';
import { ContentError, type Point } from '#lib/content-error.ts';
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
  for (const [locale, own] of Map.groupBy(editions, (edition) => edition.locale)) {
    const dictionary = await loadDictionary(locale);
    if (!dictionary) continue;
    for (const edition of own) found.push(...checkEdition(edition, dictionary, known, needed));
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

function checkEdition(
  edition: CheckedEdition,
  dictionary: Dictionary,
  known: KnownWord[],
  needed: Set<KnownWord>,
): ContentError[] {
  const named = new Set<string>();
  const passages = listPassages(edition);
  return passages.flatMap(({ text, locate }) =>
    splitSpelled(text).flatMap(({ word, offset }) => {
      if (named.has(word) || dictionary.knows(word)) return [];
      named.add(word);
      const accepting = known.filter(({ accepts }) => accepts(word));
      for (const each of accepting) needed.add(each);
      if (accepting.length > 0) return [];
      const [best] = dictionary.suggest(word);
      return [sayUnknown(edition.path, locate(offset), word, best)];
    }),
  );
}

/** Says of a word that no dictionary has it, and what was most likely meant, where that is known. */
export function sayUnknown(path: string, at: Point, word: string, best?: string): ContentError {
  const remedy = `${best === undefined ? 'correct it' : `write "${best}"`}, or, where it is right, add it to content/words.txt`;
  return new ContentError(path, at, `"${word}" is in no dictionary`, remedy, true);
}
