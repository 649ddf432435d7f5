import { readKnownWordsFile } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError } from '#lib/content-error.ts';

/** A line of `content/words.txt`: a word, or how words begin where it ends with `*`. */
export interface KnownWord {
  word: string;
  line: number;
  accepts: (word: string) => boolean;
}

/** The words that are right although no dictionary has them, one a line; what stands behind # is for those who read it. */
export function readKnownWords(): { path: string; words: KnownWord[] } {
  const file = readKnownWordsFile();
  if (!file) return { path: '', words: [] };
  return { path: file.path, words: listWords(file.text) };
}

function listWords(list: string): KnownWord[] {
  return list.split('\n').flatMap((text, index) => {
    const word = text.replace(/#.*/, '').trim();
    return word ? [{ word, line: index + 1, accepts: makeTest(word) }] : [];
  });
}

/** So many letters a word has at least whose ending is left open: fewer are the beginning of half the dictionary. */
const least = 3;

/** Says where git has left two versions of the list for somebody to choose, which lines are no word, and which are any. */
export function checkKnownWords(): ContentError[] {
  const file = readKnownWordsFile();
  if (!file) return [];
  const joined = findMergeMark(file.text);
  if (joined) return [new ContentError(file.path, joined.line, joined.problem, joined.remedy)];
  return listWords(file.text).flatMap(({ word, line }) => {
    if (/[\s,;]/.test(word))
      return [
        new ContentError(
          file.path,
          line,
          `"${word}" is more than one word`,
          'write each on a line of its own',
        ),
      ];
    if (word.endsWith('*') && word.length <= least)
      return [
        new ContentError(
          file.path,
          line,
          `"${word}" lets too many words pass, misspelt ones among them`,
          'write the word, or more of its beginning before *',
        ),
      ];
    return [];
  });
}

/** What is listed in small letters may begin a sentence as well. */
function makeTest(known: string): KnownWord['accepts'] {
  const stem = known.replace(/\*$/, '');
  const fits = (word: string) => (known === stem ? word === stem : word.startsWith(stem));
  return (word) => fits(word) || fits(word.charAt(0).toLowerCase() + word.slice(1));
}
