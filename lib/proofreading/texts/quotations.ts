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

/** Quotation marks and apostrophes that a language writes otherwise, each with what to write instead. */
export const quotations: Rule[] = [
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
    say: ({ 0: found, 1: inner = '', index, input }, locale) => {
      const [, , open = "'", close = "'"] = quotes[locale] ?? [];
      const isOuter = locale === 'cs' && !/„[^“]*$/.test(input.slice(0, index));
      const words = shorten(inner, 30);
      return replace(
        'straight quotation marks',
        shorten(found, 30),
        isOuter ? quote(words, locale) : open + words + close,
      );
    },
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
    // Within others they are right.
    pattern: /(?<!„[^“]*)‚(?=\S)([^‚‘“\n]+)(?<=\S)‘/gu,
    locales: ['cs'],
    isAround: true,
    say: ([found, inner = ''], locale) =>
      replace(
        'inner quotation marks, with none around them',
        shorten(found, 30),
        quote(shorten(inner, 30), locale),
      ),
  },
];
