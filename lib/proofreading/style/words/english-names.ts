import type { Wording } from '#lib/wording/wording.ts';

const capital = 'a name in small letters';
const czech = 'a name of a country in Czech';

const months = 'january|february|april|june|july|september|october|november|december'.split('|');
/** Months that are other words as well. */
const others = ['may', 'march', 'august'];
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|');
const raise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of countries and of what is theirs that are not written as English writes them. */
export const names: Wording[] = [
  [capital, /(?<![\p{L}.@/-])czech(?![\p{L}-]|\.\p{L})/gu, 'Czech'],
  [capital, /(?<=(?<!\p{L})the )united (?=[Ss]tates|[Kk]ingdom)/gu, 'United '],
  [capital, /(?<![\p{L}.@/-])thai(?=land|[ ,]|\.(?!\p{L}))/gu, 'Thai'],
  [czech, /(?<!\p{L})Irsko(?!\p{L})/gu, 'Ireland'],
  [czech, /(?<!\p{L})(?:Česko|Česká republika)(?!\p{L})/gu, 'Czech Republic'],
  [czech, /(?<!\p{L})Německo(?!\p{L})/gu, 'Germany'],
  [czech, /(?<!\p{L})(?:Spojené státy(?: americké)?)(?!\p{L})/gu, 'United States'],
  [capital, /(?<![\p{L}.@/-])european(?= (?:[Ee]conomic|[Cc]ommission|[Pp]arliament))/gu, 'European'],
  [capital, /(?<![\p{L}.@/-])[Ee]uropean union(?![\p{L}-]|\.\p{L})/gu, 'European Union'],
  [capital, /(?<![\p{L}.@/-])european Union(?![\p{L}-])/gu, 'European Union'],
  [capital, /(?<=(?<!\p{L})Czech )republic(?!\p{L})/gu, 'Republic'],
  ...months.map(
    (month): Wording => [
      capital,
      new RegExp(
        `${month}(?![\\p{L}-])(?:(?<=(?<![\\d.])\\d{1,2} ${month})|(?= \\d{4}(?!\\d))(?<=(?<![\\p{L}-])${month}))`,
        'gu',
      ),
      raise(month),
    ],
  ),
  ...others.map(
    (month): Wording => [
      capital,
      new RegExp(`${month}(?= \\d{4}(?!\\d))(?<=(?<![\\d.])\\d{1,2} ${month})`, 'gu'),
      raise(month),
    ],
  ),
  ...days.map(
    (day): Wording => [
      capital,
      new RegExp(
        `${day}(?![\\p{L}-]|\\.\\p{L})(?<=(?<!\\p{L})(?:on|every|each|from|to|by|until|and|or) ${day})`,
        'gu',
      ),
      raise(day),
    ],
  ),
];
