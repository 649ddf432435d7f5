import { makeMemory } from '#lib/content/remember.ts';
import { areRight, type Found, type Said } from '#lib/languages/facts/difference.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';

/** A street with the number of a house, before the postal code or the district of a town. */
interface Street {
  /** All that is written with a capital before the number, and the word before it. */
  words: string[];
  house: string;
  text: string;
  offset: number;
}

const street =
  /(?<![\p{L}\p{M}])(?<name>(?:(?:\p{Lu}\p{L}*|\d{1,2})\.?[ \u00A0])*\p{Script=Latin}[\p{Script=Latin}.’-]*)[ \u00A0](?<house>\d{1,4}(?:\/\d{1,4})?\p{Ll}?),?[ \u00A0](?=\d{3}[ \u00A0]?\d{2}(?!\d)|\p{Lu}\p{Ll}+[ \u00A0]\d{1,2}(?!\d))/gu;

const listStreets = (text: string): Street[] => remember(text, () => findStreets(text));
const remember = makeMemory<Street[]>();

function findStreets(text: string): Street[] {
  if (!/\d[^\d]*\d/.test(text)) return [];
  return Array.from(text.matchAll(street), ({ index: offset, groups: { name = '', house = '' } = {} }) => ({
    words: name.split(/[ \u00A0]/),
    house,
    text: name,
    offset,
  }));
}

/** Finds where a language writes the street of an address otherwise than most: no language inflects it before its number. */
export function findOtherStreets(parts: Part[]): Found[] {
  const said = parts.flatMap((part) =>
    part.passages.flatMap(({ text }, passage) =>
      listStreets(text).map((each) => ({ part, street: each, said: { ...each, passage } })),
    ),
  );
  return [...Map.groupBy(said, (each) => each.street.house).values()].flatMap((own) => {
    const able = new Set(own.map(({ part }) => part)).size;
    const isRight = (one: Street) => {
      const holders = own.filter((each) => isSame(each.street, one)).map(({ part }) => part.locale);
      return areRight([...new Set(holders)], able);
    };
    const first = own.find((each) => isRight(each.street));
    if (!first) return [];
    const lacking: { part: Part; said: Said } = { part: first.part, said: first.said };
    return own
      .filter((each) => !isSame(each.street, first.street))
      .map(({ part, said: extra }) => ({ part, lacking, extra }));
  });
}

/** Whether two are one street: what stands before it may be another word, but not one that is nearly the same. */
function isSame(one: Street, other: Street): boolean {
  const [words, others] = [one.words.toReversed(), other.words.toReversed()];
  return words.every((word, place) => {
    const beside = others[place];
    if (beside === undefined || word === beside) return true;
    return place > 0 && measureDistance(word, beside, 1) > 1;
  });
}
