import type { Locale } from '#lib/i18n/routing.ts';
import { families, modalWords } from '#lib/languages/meaning/contraries/contrary-words.ts';
import { personWords } from '#lib/languages/meaning/contraries/person-words.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** One of a family that a passage says, and by which word. */
export interface Side {
  family: number;
  side: number;
  text: string;
  offset: number;
}

const patterns = new Map<Locale, RegExp>();

/** All words of a language as one pattern: which of them it found is said by the name of the group. */
function getPattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const isParted = locale !== 'th';
  const all = families.flatMap((own, family) =>
    (own[locale] ?? []).map(
      (words, side) =>
        `(?<f${family}_${side}>(?:${words})${own === personWords && isParted ? '\\p{L}*' : ''})`,
    ),
  );
  const whole = isParted ? `(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})` : all.join('|');
  // So many classes of all the letters there are take longer to be made than all texts to be searched.
  const made = new RegExp(whole.replaceAll('\\p{L}', '[a-zß-ž]'), 'gu');
  patterns.set(locale, made);
  return made;
}

/** What a passage says of which the contrary, or another of its kind, could be said: at least, before, the customers. */
export const listSides = rememberByPassage(({ text }, locale): Side[] =>
  // A pattern that minds no capitals takes ten times as long.
  Array.from(text.toLowerCase().matchAll(getPattern(locale)), ({ 0: found, index, groups = {} }) => {
    const [name = ''] = Object.entries(groups).find(([, each]) => each !== undefined) ?? [];
    const [family, side] = name.slice(1).split('_').map(Number);
    return {
      family: family ?? 0,
      side: side ?? 0,
      text: text.slice(index, index + found.length),
      offset: index,
    };
  }),
);

/** Whether it is one of two contraries, and not of several of a kind, by which a translator may mean the same. */
export const isPair = ({ family }: Side): boolean => families[family]?.en?.length === 2;

/** Whether one of two contraries is said by words of its own in every language, and not by the mood of a verb. */
export const isPlain = (side: Side): boolean => isPair(side) && families[side.family] !== modalWords;
