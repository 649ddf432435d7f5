import type { Locale } from '#lib/i18n/routing.ts';
import { czech } from '#lib/languages/facts/grammars/cs.ts';
import { english } from '#lib/languages/facts/grammars/en.ts';
import type { Grammar } from '#lib/languages/facts/grammars/grammar.ts';
import { thai } from '#lib/languages/facts/grammars/th.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

interface Words {
  grammar: Grammar;
  /** By which words a sentence counts what it says. */
  steps: [first: RegExp, second: RegExp, third: RegExp];
  /** With what no sentence ends. */
  ends: RegExp;
  letters: string;
}

const words: Partial<Record<Locale, Words>> = {
  en: {
    grammar: english,
    steps: [
      /(?<!\p{L})[Ff]irst(?:ly)?,/u,
      /(?<!\p{L})[Ss]econd(?:ly)?(?!\p{L})/u,
      /(?<!\p{L})[Tt]hird(?:ly)?,/u,
    ],
    ends: /(?<!\p{L})(?:the|an|and|or|our|your|their)[.;](?=\s|$)/u,
    letters: 'abcdefghij',
  },
  cs: {
    grammar: czech,
    steps: [
      /(?<!\p{L})[Zz]a prvé(?!\p{L})/u,
      /(?<!\p{L})[Zz]a druhé(?!\p{L})/u,
      /(?<!\p{L})[Zz]a třetí(?!\p{L})/u,
    ],
    ends: /(?<!\p{L})(?:této|tohoto|tento|nebo|pro|při|podle|našich|vašich|svých|aby|že)[.;](?=\s|$)/u,
    letters: 'abcdefghij',
  },
  th: {
    grammar: thai,
    steps: [/ประการแรก|ประการที่หนึ่ง/u, /ประการที่สอง/u, /ประการที่สาม/u],
    ends: /(?:และ|หรือ)(?=[.;]$)/u,
    letters: 'กขคงจฉชซ',
  },
};

const patterns = new Map(
  Object.entries(words).map(([locale, { grammar }]) => [
    locale,
    new RegExp(`(?<![\\d.,/-])(?<digits>\\d+) ?\\((?<spelled>${grammar.spelled})\\)`, 'giu'),
  ]),
);

/** Finds what breaks off or leaves out a step: numbers said twice, letters and steps that miss one, sentences without an end. */
export const findBrokenRuns = rememberByPassage(({ text }, locale): Found[] => {
  const own = words[locale];
  if (!own) return [];
  const { grammar, steps, ends, letters } = own;
  const spelled = /\d ?\(/.test(text) ? [...text.matchAll(patterns.get(locale) ?? /(?!)/g)] : [];
  const [first, second, third] = steps;
  const end = ends.exec(text);
  const star = /(?<=[\p{L}\p{M}\d])[*†‡]/u.exec(text);
  return [
    ...spelled
      .filter(
        ({ groups = {} }) =>
          grammar.readSpelled((groups.spelled ?? '').toLowerCase()) !== Number(groups.digits),
      )
      .map(
        ({ 0: found, index: offset }): Found => ({
          offset,
          said: [`figures and words that differ: "${found}"`, 'write the same in both'],
        }),
      ),
    ...(third.test(text) && first.test(text) && !second.test(text)
      ? [
          {
            offset: text.search(third),
            said: ['a third step behind a first', 'write the second, or count again'] as Found['said'],
          },
        ]
      : []),
    ...findGap(text, letters),
    ...(end
      ? [
          {
            offset: end.index,
            said: [`a sentence ends with "${end[0]}"`, 'write what is missing'] as Found['said'],
          },
        ]
      : []),
    ...(star
      ? [
          {
            offset: star.index,
            said: [
              `the mark "${star[0]}" of a note that there is not`,
              'write the note in brackets, or delete the mark',
            ] as Found['said'],
          },
        ]
      : []),
  ];
});

/** A letter in brackets that does not follow the one before: (a), (b), (d). */
function findGap(text: string, letters: string): Found[] {
  if (!text.includes('(')) return [];
  const marks = [...text.matchAll(/(?<=^|\s)\((\p{L})\)(?=\s)/gu)];
  const places = marks.map(([, letter = '']) => letters.indexOf(letter));
  const gap = places.findIndex((place, index) => place > (places[index - 1] ?? 0) + 1);
  const mark = marks[gap];
  if (places[0] !== 0 || !mark) return [];
  return [
    {
      offset: mark.index,
      said: [`"${mark[0]}" does not follow "${marks[gap - 1]?.[0]}"`, 'write the letters in their order'],
    },
  ];
}
