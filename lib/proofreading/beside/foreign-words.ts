import { defaultLocale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { blankNames } from '#lib/languages/foreign/foreign-names.ts';
import { findForeign } from '#lib/languages/foreign/wrong-language.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What may be in any language: what is quoted, in brackets of any kind, an address, a name, and what stands before the form of a company. */
const free =
  /\([^)]*\)|\{[^}]*\}|\p{Lu}[\p{Ll}]+(?: \p{Lu}\p{Ll}+)* (?:of|for|and|of the|for the) (?=\p{Lu}\p{Ll})|[“„"][^”“"]*[”“"]|(?<![^\s)“”"])\S*(?:[@/]|\S\.\p{L})\S*|(?<!\p{L})spol\. (?=s ?r\.)|\p{Ll}+,? (?=s\. ?r\. ?o\.|a\. ?s\.)/gu;
const word = /(?<![\p{L}\d\uFFFC.-])[a-z]{3,}(?![\p{L}\d\uFFFC-])/gu;

/** Words of English that Czech has as well; and none. */
const shared =
  /^(?:|data|cookies?|newsletter|marketing|e?mail|login|software|hardware|server|cloud|reference|audit|test|monitoring|video|chat|blog|branding|leasing|outsourcing|management)$/u;

/**
 * Finds words of the default language that were left within a sentence of another: in a script of its own, any that no other
 * edition has; else two beside each other, as the default language has them, or a heading of which the text says no word.
 */
export function findForeignWords(
  edition: CheckedEdition,
  others: CheckedEdition[],
  original: CheckedEdition | undefined,
): Doubt[] {
  if (edition.locale === defaultLocale || !original) return [];
  // A name in brackets is in the language it is of.
  const originals = writeAll([original], blankNames);
  const known = new Set([...writeAll(others).matchAll(/\p{L}+/gu)].map(([each]) => each));
  const isOther = edition.locale === 'th';
  const findLeft = (words: RegExpExecArray[]) => {
    const found = words.filter(([each]) => !known.has(each));
    return found.find(({ 0: each, index }, place) => {
      if (isOther) return new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'u').test(originals);
      const next = found[place + 1];
      const isBeside = next?.index === index + each.length + 1;
      return isBeside && originals.includes(` ${each} ${next[0]}`);
    });
  };
  const headings = listHeadings(original).intersection(listHeadings(edition));
  const isLeft = ({ text }: Passage) => {
    const [small = ''] = /\p{Ll}{4,}/u.exec(text.toLowerCase()) ?? [];
    return headings.has(text) && !shared.test(small) && !known.has(small) && countIn(edition, small) < 2;
  };
  return listPassages(edition).flatMap((passage): Doubt[] => {
    const { text, locate } = passage;
    if (passage.kind === 'heading' && isLeft(passage) && findForeign([passage], edition.locale).length === 0)
      return [{ at: locate(0), said: [`"${text}" is left in another language`, 'translate it'] }];
    if (!findLeft(listWords(passage, edition.locale))) return [];
    // What is in another language as a whole is told by itself.
    if ((isOther && !/[ก-๎]/u.test(text)) || findForeign([passage], edition.locale).length > 0) return [];
    // As long as the text itself, so that offsets stay.
    const rest = text.replaceAll(free, (found) => '\uFFFC'.repeat(found.length));
    const first = findLeft([...rest.matchAll(word)]);
    if (!first) return [];
    return [
      {
        at: locate(first.index),
        said: [
          `"${first[0]}" is left in another language`,
          'translate it; a name in brackets may stand behind its translation',
        ],
      },
    ];
  });
}

const listHeadings = ({ sections }: CheckedEdition) =>
  new Set(sections.flatMap(({ title, subheadings }) => [title, ...subheadings.map((each) => each.title)]));

/** In how many passages a word stands. */
const countIn = (edition: CheckedEdition, small: string) =>
  listPassages(edition).filter(({ text }) => text.toLowerCase().includes(small)).length;

const listWords = rememberByPassage(({ text }) => [...text.matchAll(word)]);

const writeAll = (editions: CheckedEdition[], read = (text: string) => text) =>
  editions
    .flatMap(listPassages)
    .map(({ text }) => read(text).toLowerCase())
    .join('\n');
