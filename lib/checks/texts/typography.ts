import { type Rule, replace } from '#lib/checks/texts/rule.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** The quotation marks of each language, the outer ones first (Unicode CLDR; Czech: ČSN 01 6910). */
export const quotes: Partial<
  Record<Locale, readonly [open: string, close: string, inner: string, innerClose: string]>
> = {
  th: ['“', '”', '‘', '’'],
  en: ['“', '”', '‘', '’'],
  cs: ['„', '“', '‚', '‘'],
};

const quote = (text: string, locale: Locale) => {
  const [open, close] = quotes[locale] ?? ['"', '"'];
  return open + text + close;
};
const shorten = (text: string) => (text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text);

/** Marks that a language writes otherwise, doubled words and spaces: each with what to write instead. */
export const typography: Rule[] = [
  {
    pattern: /"([^"\n]*)"|"/gu,
    say: ([found, inner], locale) =>
      inner === undefined
        ? [
            'a straight quotation mark that is never closed',
            `write ${quote('…', locale)} around what is quoted, or delete it`,
          ]
        : replace('straight quotation marks', shorten(found), quote(shorten(inner), locale)),
  },
  {
    pattern: /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu,
    say: ([found]) => replace('a straight apostrophe', found, '’'),
  },
  {
    pattern: /(?<![\p{L}\p{N}])'([^'\n]+)'(?!\p{L})/gu,
    say: ([found, inner = ''], locale) =>
      replace(
        'straight quotation marks',
        shorten(found),
        `${quotes[locale]?.[2] ?? "'"}${shorten(inner)}${quotes[locale]?.[3] ?? "'"}`,
      ),
  },
  {
    pattern: /[“”]([^“”„\n]*)”/gu,
    locales: ['cs'],
    say: ([found, inner = '']) =>
      replace('quotation marks of another language', shorten(found), quote(shorten(inner), 'cs')),
  },
  {
    pattern: /„([^“”„\n]*)[“”]/gu,
    locales: ['en', 'th'],
    say: ([found, inner = ''], locale) =>
      replace('quotation marks of another language', shorten(found), quote(shorten(inner), locale)),
  },
  {
    pattern: /[«»]([^«»\n]*)[«»]/gu,
    say: ([found, inner = ''], locale) =>
      replace('quotation marks of another language', shorten(found), quote(shorten(inner.trim()), locale)),
  },
  {
    pattern: /(?<=\S[^\S\n])(?:--?|—)(?=[^\S\n]\S)/gu,
    locales: ['cs', 'th'],
    say: ([found]) =>
      replace(
        found === '—' ? 'a dash of another language' : 'a hyphen in the place of a dash',
        ` ${found} `,
        ' – ',
      ),
  },
  {
    pattern: /(?<=\S[^\S\n])--?(?=[^\S\n]\S)/gu,
    locales: ['en'],
    say: ([found]) => replace('a hyphen in the place of a dash', ` ${found} `, ' – '),
  },
  { pattern: /(?<!\.)\.{3}(?!\.)/gu, say: ([found]) => replace('three full stops', found, '…') },
  { pattern: /(?<!\.)\.\.(?!\.)/gu, say: ([found]) => replace('a doubled full stop', found, '.') },
  { pattern: /([,;:])\1+/gu, say: ([found, mark = '']) => replace('a doubled mark', found, mark) },
  {
    pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/gu,
    say: () => ['more than one space between two words', 'write one'],
  },
  {
    pattern: /(?<=[\p{L}\p{N}\p{M})”“’\uFFFC])[ \u00A0]+([,;:!?]|\.(?!\.))(?=\s|$)/gu,
    say: ([found, mark = '']) => replace('a space before a mark', found, mark),
  },
  {
    pattern: /(?<![\p{L}\p{M}\p{N}’-])(\p{L}[\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}’-])/giu,
    needs: /\s+(?<=(?<![\p{L}\p{M}\p{N}’-])(\p{L}[\p{L}\p{M}]+)\s+)\1/iu,
    say: ([found, word = '']) =>
      /^(that|had)$/i.test(word)
        ? undefined
        : replace('a word that stands there twice', found, found.slice(0, word.length)),
  },
  {
    pattern: /[\uFB00-\uFB06]/gu,
    say: ([found]) => replace('a ligature as one character', found, found.normalize('NFKC')),
  },
];
