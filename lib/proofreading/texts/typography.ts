import type { Locale } from '#lib/i18n/routing.ts';
import { shorten } from '#lib/languages/shorten.ts';
import { type Rule, replace } from '#lib/proofreading/rule.ts';

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

/** Of a pair of marks of which one at least is not the language’s, with the words between them. */
function sayPair([found, ...inner]: RegExpExecArray, locale: Locale): [string, string] {
  const words = inner.find((each) => each !== undefined) ?? '';
  const what = found.includes('"')
    ? 'quotation marks that are no pair'
    : 'quotation marks of another language';
  return replace(what, shorten(found, 30), quote(shorten(words, 30), locale));
}

/** Marks that a language writes otherwise, doubled words and spaces: each with what to write instead. */
export const typography: Rule[] = [
  {
    // A mark of the language at one end, and another at the other.
    pattern:
      /(?<![^\s([{/–—])(?:„(?=\S)([^„“”"\n]+)(?<=\S)[”"]|[“”](?=\S)([^„“”"\n]+)(?<=\S)[“”"]|"(?=\S)([^„“”"\n]+)(?<=\S)[“”])(?![\p{L}\p{N}])/gu,
    needs: /[„“”]/u,
    locales: ['cs'],
    isAround: true,
    say: sayPair,
  },
  {
    pattern:
      /(?<![^\s([{/–—])(?:[„”](?=\S)([^„“”"\n]+)(?<=\S)[“”"]|“(?=\S)([^„“”"\n]+)(?<=\S)[“"]|"(?=\S)([^„“”"\n]+)(?<=\S)[“”])(?![\p{L}\p{N}])/gu,
    needs: /[„“”]/u,
    locales: ['en'],
    isAround: true,
    say: sayPair,
  },
  {
    // Thai has no spaces between words.
    pattern:
      /(?:„(?=\S)([^„“”"\n]+)(?<=\S)[“”"]|(?<![^\s([{/–—])”(?=\S)([^„“”"\n]+)(?<=\S)[“”"]|“(?=\S)([^„“”"\n]+)(?<=\S)["“](?=[\s)\]}.,;:]|$)|(?<![^\s([{/–—])"(?=\S)([^„“”"\n]+)(?<=\S)[“”](?=[\s)\]}.,;:]|$))/gu,
    needs: /[„“”]/u,
    locales: ['th'],
    isAround: true,
    say: sayPair,
  },
  {
    pattern: /"([^"\n]+)"/gu,
    isAround: true,
    say: ([found, inner = ''], locale) =>
      replace('straight quotation marks', shorten(found, 30), quote(shorten(inner, 30), locale)),
  },
  {
    pattern: /""?/gu,
    say: (_, locale) => [
      'a straight quotation mark that is never closed',
      `write ${quote('…', locale)} around what is quoted, or delete it`,
    ],
  },
  {
    pattern: /(?<![\p{L}\p{N}])'((?:[^'\n]|(?<=\p{L})'(?=\p{L}))+)'(?!\p{L})/gu,
    isAround: true,
    say: ([found, inner = ''], locale) =>
      replace(
        'straight quotation marks',
        shorten(found, 30),
        `${quotes[locale]?.[2] ?? "'"}${shorten(inner, 30)}${quotes[locale]?.[3] ?? "'"}`,
      ),
  },
  {
    pattern: /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu,
    say: ([found]) => replace('a straight apostrophe', found, '’'),
  },
  {
    pattern: /[«»]([^«»\n]*)[«»]/gu,
    say: ([found, inner = ''], locale) =>
      replace(
        'quotation marks of another language',
        shorten(found, 30),
        quote(shorten(inner.trim(), 30), locale),
      ),
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
    // Behind a colon that begins a line there is to be no list of definitions at all.
    pattern: /(?<=\S)(?<!^:|\n:)[ \u00A0]{2,}(?=\S)/gu,
    say: () => ['more than one space between two words', 'write one'],
  },
  {
    pattern: /(?<=[\p{L}\p{N}\p{M})”“’\uFFFC])[ \u00A0]+([,;:!?]|\.(?!\.))(?=\s|$)/gu,
    say: ([found, mark = '']) => replace('a space before a mark', found, mark),
  },
  {
    pattern: /(?<=[\p{L}\p{N}\p{M})”“’])[ \u00A0]+([,;])(?=\p{L})/gu,
    needs: /[ \u00A0][,;]/u,
    say: ([found, mark = '']) => replace('a space before a mark', found, `${mark} `),
  },
  {
    // A name in its own script stands in brackets or quotation marks.
    pattern: /(?<![(“„‘‚][^()“”„‘’\n]{0,200})\p{Script=Thai}{12,}(?: \p{Script=Thai}+)*/gu,
    needs: /\p{Script=Thai}{12}/u,
    locales: ['cs', 'en'],
    say: ([found]) => [
      `words in Thai: "${shorten(found, 30)}"`,
      'write them in the language of the page, or in brackets where they are a name',
    ],
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
