import { blank } from '#lib/languages/passages.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { type Rule, replace } from '#lib/proofreading/rule.ts';

const months = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
/** Finds the first number in Thai digits in each passage of a text that writes most in others; marks of lists are none. */
export function findOtherDigits(texts: string[]): { index: number; offset: number; digits: string }[] {
  const all = texts.join('\n');
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  if (count(/[๐-๙]/gu) > count(/\d/gu)) return [];
  return texts.flatMap((text, index) => {
    const found = /(?<![(๐-๙])[๐-๙]+(?![.)๐-๙])/u.exec(text);
    return found ? [{ index, offset: found.index, digits: found[0] }] : [];
  });
}

export const readDigits = (text: string) =>
  Number(text.replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)));
/** By so many years the Thai calendar is ahead. */
const ahead = 543;

/** What Thai alone gets wrong: marks out of order, letters made of two, years of the wrong era, words that run twice. */
export const thaiRules: Rule[] = [
  {
    pattern: /([่-๋์])([ัิ-ฺ็])/gu,
    locales: ['th'],
    say: ([found, tone = '', vowel = '']) => replace('a tone mark before its vowel', found, vowel + tone),
  },
  {
    pattern: /([ัิ-ฺ็-๎])\1+/gu,
    locales: ['th'],
    say: ([found, mark = '']) => replace('a mark that stands there twice', found, mark),
  },
  {
    // Two tones; a vowel that is written before its letter and has none, or within a syllable and ends it; a mark on a whole vowel.
    pattern: /([่-๋])(?!\1)[่-๋]|เ(?![ก-ฮเ])|[แโใไ](?![ก-ฮ])|ั(?![ก-ฮั่-๋])|(?<!ก)็(?![ก-ฮ็])|ื(?![ก-ฮื่-๋])|[ะาำ][ัิ-ฺ็-๎]/gu,
    locales: ['th'],
    say: ({ 0: found, index, input }) => [
      `letters that do not stand so: "${input.slice(Math.max(0, index - 1), index + found.length + 1).replaceAll(blank, '')}"`,
      'see how the word is written',
    ],
  },
  {
    pattern: /เเ/gu,
    locales: ['th'],
    say: ([found]) => replace('two letters in the place of one', found, 'แ'),
  },
  {
    // A new line in the file is a space on the page.
    pattern: /([ก-๎]+) ?\n([ก-๎]+)/gu,
    needs: /\n/,
    locales: ['th'],
    say: ([, before = '', after = '']) => {
      const words = splitWords(before + after, 'th');
      const ends = words.map((_, place) => words.slice(0, place + 1).join('').length);
      if (ends.includes(before.length)) return undefined;
      const word = words[ends.findIndex((end) => end > before.length)] ?? '';
      return [`a new line within a word: "${word}"`, 'write the paragraph on one line'];
    },
  },
  {
    // ที่ที่ is a place where something is; นานา is one word.
    pattern: /(?!ที่ที่)([ก-๎]{2,12})\1/gu,
    locales: ['th'],
    say: ({ 0: found, 1: word = '', index, input }) => {
      const ends = [0];
      for (const piece of splitWords(input, 'th')) ends.push((ends.at(-1) ?? 0) + piece.length);
      const isOfWords = [index, index + word.length, index + found.length].every((end) => ends.includes(end));
      return isOfWords ? replace('a word that stands there twice', found, word) : undefined;
    },
  },
  {
    pattern: /พ\.ศ\.\s?([1๑][\d๐-๙]{3}|[2๒][0-3๐-๓][\d๐-๙]{2})(?![\d๐-๙])/gu,
    locales: ['th'],
    isError: true,
    say: ([found, year = '']) => [
      `"${found}" is no year of the Thai calendar`,
      `write "ค.ศ. ${readDigits(year)}" or "พ.ศ. ${readDigits(year) + ahead}"`,
    ],
  },
  {
    pattern: /ค\.ศ\.\s?([2๒][4-7๔-๗][\d๐-๙]{2})(?![\d๐-๙])/gu,
    locales: ['th'],
    isError: true,
    say: ([found, year = '']) => [
      `"${found}" is a year of the Thai calendar`,
      `write "พ.ศ. ${readDigits(year)}" or "ค.ศ. ${readDigits(year) - ahead}"`,
    ],
  },
  {
    pattern: new RegExp(`(?<=(?:${months}|ปี)\\s?)([2๒][4-7๔-๗][\\d๐-๙]{2})(?![\\d๐-๙])`, 'gu'),
    locales: ['th'],
    say: ([year]) => [
      `the year ${year} stands without its era`,
      `write "พ.ศ. ${year}", or "ค.ศ. ${readDigits(year) - ahead}" as elsewhere`,
    ],
  },
];
