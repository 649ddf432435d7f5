import type { Locale } from '#lib/i18n/routing.ts';
import { lighten } from '#lib/languages/facts/letters.ts';
import { families as contraries } from '#lib/languages/meaning/contraries/contrary-words.ts';
import { countryWords } from '#lib/languages/meaning/contraries/country-words.ts';
import { deniedWords } from '#lib/languages/meaning/contraries/denied-words.ts';
import { doerWords } from '#lib/languages/meaning/contraries/doer-words.ts';
import { eventWords, modalWords } from '#lib/languages/meaning/contraries/event-words.ts';
import { kindredWords } from '#lib/languages/meaning/contraries/kindred-words.ts';
import { measureWords } from '#lib/languages/meaning/contraries/measure-words.ts';
import { oppositeWords } from '#lib/languages/meaning/contraries/opposite-words.ts';
import { ourWords } from '#lib/languages/meaning/contraries/our-words.ts';
import { personWords } from '#lib/languages/meaning/contraries/person-words.ts';
import { relationWords } from '#lib/languages/meaning/contraries/relation-words.ts';
import { blank, rememberByPassage } from '#lib/languages/passages.ts';

/** One of a family that a passage says, and by which word. */
export interface Side {
  family: number;
  side: number;
  text: string;
  offset: number;
}

/** A word may be of both: “after” is the contrary of “before”, and of “within” where a period follows. */
const groups = [
  contraries,
  relationWords,
  [...oppositeWords, ...deniedWords, ...measureWords, ...kindredWords],
  ourWords,
  doerWords,
  eventWords,
];
const families = groups.flat();

const patterns = new Map<Locale, RegExp[]>();

function getPatterns(locale: Locale): RegExp[] {
  const known = patterns.get(locale);
  if (known) return known;
  const made = groups.map((group) => makePattern(group, locale));
  patterns.set(locale, made);
  return made;
}

/** All words of a group as one pattern: which of them it found is said by the name of the group. */
function makePattern(group: typeof families, locale: Locale): RegExp {
  const isParted = locale !== 'th';
  const all = group.flatMap((own) =>
    (own[locale] ?? []).map(
      (words, side) =>
        `(?<f${families.indexOf(own)}_${side}>(?:${words})${own === personWords && isParted ? '\\p{L}*' : ''})`,
    ),
  );
  const whole = isParted ? `(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})` : all.join('|');
  return new RegExp(lighten(whole), 'gu');
}

/** An act of the Union, whose name says nothing of where something is. */
const act = /\((?:eu|es|ehs|ec|eec)\) (?:č\. ?|no\.? ?)?\d+\/\d+/g;

/** What a passage says of which the contrary, or another of its kind, could be said: at least, before, the customers. */
export const listSides = rememberByPassage(({ text }, locale): Side[] => {
  // A pattern that minds no capitals takes ten times as long.
  const small = text.toLowerCase().replaceAll(act, (found) => blank.repeat(found.length));
  return getPatterns(locale)
    .flatMap((pattern) =>
      Array.from(small.matchAll(pattern), ({ 0: found, index, groups: named = {} }) => {
        const [name = ''] = Object.entries(named).find(([, each]) => each !== undefined) ?? [];
        const [family, side] = name.slice(1).split('_').map(Number);
        return {
          family: family ?? 0,
          side: side ?? 0,
          text: text.slice(index, index + found.length),
          offset: index,
        };
      }),
    )
    .toSorted((one, other) => one.offset - other.offset);
});

/** Whether it is one of two contraries, and not of several of a kind, by which a translator may mean the same. */
export const isPair = ({ family }: Side): boolean => families[family]?.en?.length === 2;

/** Whether one of two contraries is said by words of its own in every language, and not by the mood of a verb. */
export const isPlain = (side: Side): boolean => isPair(side) && families[side.family] !== modalWords;

/** Whether it names where data may go: a country or the Union. */
export const isPlace = ({ family }: Side): boolean => families[family] === countryWords;
