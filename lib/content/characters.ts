import { findLookAlikes } from '#lib/content/look-alikes.ts';

/** A character that no reader sees, or sees as another: where it is in a text, and what to write instead. */
export interface StrayCharacter {
  index: number;
  /** Such as `an invisible character`, and `U+200B`. */
  name: string;
  code: string;
  remedy: string;
}

/**
 * What has no shape of its own: controls, formats, surrogates, private, unassigned and noncharacters; all that Unicode
 * lets a font leave out (Default_Ignorable_Code_Point: variation selectors, tags, fillers); separators of lines; blanks
 * that count as signs. What makes a picture of a sign (ℹ️), and one of several, is seen.
 */
export const invisible =
  /(?![\t\n]|(?<=\p{Extended_Pictographic})\uFE0F|(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\u{1D159}]/gu;

/** The tones and marks of Thai as fonts of the past kept them among private characters, from U+F70A and U+F713 on. */
const thaiMarks = new Map(
  [0xf705, 0xf70a, 0xf713].flatMap((first) =>
    Array.from('่้๊๋์', (mark, place) => [String.fromCodePoint(first + place), mark] as const),
  ),
);

/** What to write for a character without a shape: what Word shows as a space, a bullet or a tone is more than nothing. */
function sayInvisible(found: string): string {
  const mark = thaiMarks.get(found);
  if (mark) return `write "${mark}"`;
  if (/[\v\f]/.test(found)) return 'write a space';
  if (/[\uF06E\uF071\uF076\uF0A7\uF0B7\uF0D8\uF0FC]/.test(found)) return 'write "- " where an item begins';
  return 'delete it';
}

const kinds: [pattern: RegExp, name: string, remedy: string | ((found: string) => string)][] = [
  [invisible, 'an invisible character', sayInvisible],
  // Typography asks for no-break, narrow no-break and thin spaces.
  [/(?![ \u00A0\u2009\u202F])\p{Zs}/gu, 'an unusual space', 'write an ordinary space'],
  [
    /[\uFFFC\uFFFD]/gu,
    'the sign of a lost character',
    'write the character that belongs there, or delete it',
  ],
  [/\u0E4D\u0E32/gu, 'SARA AM as two characters', 'write it as the one character ำ (U+0E33)'],
];

/** Most texts have nothing but ASCII, the letters of Latin-1, Latin Extended-A and Thai, and the usual signs. */
const rare = /[^\t\n -~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2027\u202F\u2030-\u203A\u20AC\u2122ก-ฺ฿-ไๆ-์]|[ฃฅ]/u;

/** Finds every character of a text that a reader does not see as what it is. */
export function findStrayCharacters(text: string): StrayCharacter[] {
  if (!rare.test(text)) return [];
  const stray = kinds.flatMap(([pattern, name, remedy]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      index,
      name,
      code: writeCode(found),
      remedy: typeof remedy === 'string' ? remedy : remedy(found),
    })),
  );
  const alike = findLookAlikes(text).map(({ index, name, letter, written }) => ({
    index,
    name,
    code: writeCode(letter),
    remedy: `write "${written}"`,
  }));
  return [...stray, ...alike];
}

function writeCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
