import { writeLetters, writeRoman } from '#lib/formats/marks/item-marks.ts';
import { skippedThaiLetters, thaiLetters } from '#lib/policy/marks/thai-letters.ts';

const counting = [...thaiLetters].filter((letter) => !skippedThaiLetters.includes(letter));

const formats: Record<string, (number: number) => string> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: writeDoubled,
  upperLetter: (number) => writeDoubled(number).toUpperCase(),
  lowerRoman: writeRoman,
  upperRoman: (number) => writeRoman(number).toUpperCase(),
  thaiLetters: (number) => counting[(number - 1) % counting.length] ?? '',
  thaiNumbers: (number) =>
    String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit))),
  none: () => '',
};

/** Writes a number in a format of Word's (ECMA-376 §17.18.59, ST_NumberFormat); those that no policy uses as digits. */
export function formatNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number);
}

/** a … z, aa, bb … zz, aaa: as Word counts, which is not as HTML does. */
function writeDoubled(number: number): string {
  return writeLetters(((number - 1) % 26) + 1).repeat(Math.ceil(number / 26));
}
