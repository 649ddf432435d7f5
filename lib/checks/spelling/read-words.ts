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
  const words = file.text.split('\n').flatMap((text, index) => {
    const word = text.replace(/#.*/, '').trim();
    return word ? [{ word, line: index + 1, accepts: makeTest(word) }] : [];
  });
  return { path: file.path, words };
}

/** Says where git has left two versions of the list for somebody to choose. */
export function checkKnownWords(): ContentError[] {
  const file = readKnownWordsFile();
  const joined = file && findMergeMark(file.text);
  return joined ? [new ContentError(file.path, joined.line, joined.problem, joined.remedy)] : [];
}

/** What is listed in small letters may begin a sentence as well. */
function makeTest(known: string): KnownWord['accepts'] {
  const stem = known.replace(/\*$/, '');
  const fits = (word: string) => (known === stem ? word === stem : word.startsWith(stem));
  return (word) => fits(word) || fits(word.charAt(0).toLowerCase() + word.slice(1));
}
