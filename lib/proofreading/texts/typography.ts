import { shorten } from '#lib/languages/shorten.ts';
import { type Rule, replace } from '#lib/proofreading/rule.ts';

/** Marks that a language writes otherwise, doubled words and spaces: each with what to write instead. */
export const typography: Rule[] = [
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
