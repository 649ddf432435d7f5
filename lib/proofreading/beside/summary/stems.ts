import { defaultLocale } from '#lib/i18n/routing.ts';
import { isContent } from '#lib/languages/meaning/content-words.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { splitWords } from '#lib/policy/redline/words.ts';

/** So many letters are enough to know a word by, whatever ending it has. */
const stem = 6;

/** Words that stand in more of the passages than that say of none what it is about. */
const fewest = 3;

/** The words of an English text that say something, as far as they are told from others. */
export const listStems = (text: string) =>
  splitWords(foldText(text), defaultLocale)
    .filter((word) => isContent(word, defaultLocale) || /\p{N}/u.test(word))
    .map((word) => word.toLowerCase().slice(0, stem));

/** Which words tell what a passage of an edition is about: such as stand in every third of them, or whichever, at most. */
export function makeIsRare(passages: { text: string }[], every = 3): (word: string) => boolean {
  const texts = passages.map(({ text }) => new Set(listStems(text)));
  return (word) => texts.filter((text) => text.has(word)).length <= Math.max(fewest, texts.length / every);
}
