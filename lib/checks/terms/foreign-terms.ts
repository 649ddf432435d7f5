import type { Terms } from '#lib/checks/terms/read-terms.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** Shorter words are words of other languages as well. */
const leastLetters = 6;

/** Finds words of the glossary that stand in a draft as the default language has them; quoted or in brackets they may. */
export function checkForeignTerms(glossary: Terms | undefined, drafts: CheckedEdition[]): ContentError[] {
  const terms = (glossary?.terms ?? []).flatMap(({ words, line }) => {
    const own = words[defaultLocale]?.write ?? '';
    return own.length < leastLetters ? [] : [{ own: own.toLowerCase(), line, words }];
  });
  if (!glossary || terms.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}(“„‘"/.-])(?:${terms.map(({ own }) => writeEither(own)).join('|')})(?![\\p{L})”“]|[ -]\\p{Lu})`,
    'gu',
  );
  return drafts
    .filter(({ locale }) => locale !== defaultLocale)
    .flatMap((edition) =>
      readText(edition).flatMap(({ passages }) =>
        passages.flatMap(({ text, locate }) =>
          [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
            const term = terms.find(({ own }) => own === found.toLowerCase());
            const write = term?.words[edition.locale]?.write;
            return write && write.toLowerCase() !== term.own
              ? new ContentError(
                  edition.path,
                  locate(index),
                  `"${found}" is left in another language`,
                  `write "${write}", as ${glossary.path}:${term.line} has it`,
                  true,
                )
              : [];
          }),
        ),
      ),
    );
}

/** Small, with a capital, or in capitals; a capital behind it makes a name of it. */
const writeEither = (word: string) => {
  const [first, rest] = [word.charAt(0), word.slice(1)];
  return `[${first.toUpperCase()}${first}]${RegExp.escape(rest)}|${RegExp.escape(word.toUpperCase())}`;
};
