import { isDeepStrictEqual } from 'node:util';
import { readWordsFile } from '#lib/content/files.ts';
import { readLockSince } from '#lib/content/git-history.ts';
import { ContentError } from '#lib/content-error.ts';

/** As much of `content/consent.lock.json` as says what was sealed of each day. */
interface Lock {
  asked: Record<string, unknown>;
  words: Record<string, { from: string }[]>;
}

/**
 * Says where words in which visitors were asked up to today were sealed when a commit was left, and are no more: consent to
 * them could be demonstrated no longer (GDPR Art. 7(1)). Of words to come nobody was asked yet.
 */
export function findLostWords(commit: string, today: string): ContentError[] {
  const file = readWordsFile();
  const [before, now] = [parse(readLockSince(commit, 'words')), parse(file?.text)];
  // What cannot be read is said by who reads it.
  if (!before || (file && !now)) return [];
  const isKept = (locale: string, own: { from: string }) =>
    own.from > today || now?.words[locale]?.some((each) => isDeepStrictEqual(each, own));
  const lost = Object.keys(before.words).filter((locale) =>
    before.words[locale]?.some((own) => !isKept(locale, own)),
  );
  const isAnyGone = Object.entries(before.asked).some(
    ([name, own]) => !isDeepStrictEqual(own, now?.asked[name]),
  );
  if (lost.length === 0 && !isAnyGone) return [];
  const problem = 'what the main branch records of the words of the cookie banner is not here';
  const remedy =
    'take this file as it is on the main branch, and seal your own again (npm run content seal words)';
  return [new ContentError('content/consent.lock.json', 1, problem, remedy)];
}

function parse(text: string | undefined): Lock | undefined {
  try {
    const { asked = {}, words = {} } = JSON.parse(text ?? '');
    return { asked, words };
  } catch {
    return undefined;
  }
}
