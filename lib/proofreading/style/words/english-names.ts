import type { Wording } from '#lib/proofreading/doubt.ts';

const capital = 'a name in small letters';
const czech = 'a name of a country in Czech';

/** Names of countries and of what is theirs that are not written as English writes them. */
export const names: Wording[] = [
  [capital, /(?<![\p{L}.@/-])czech(?![\p{L}-]|\.\p{L})/gu, 'Czech'],
  [capital, /(?<=(?<!\p{L})the )united (?=[Ss]tates|[Kk]ingdom)/gu, 'United '],
  [capital, /(?<![\p{L}.@/-])thai(?=land|[ ,]|\.(?!\p{L}))/gu, 'Thai'],
  [czech, /(?<!\p{L})Irsko(?!\p{L})/gu, 'Ireland'],
  [czech, /(?<!\p{L})(?:Česko|Česká republika)(?!\p{L})/gu, 'Czech Republic'],
  [czech, /(?<!\p{L})Německo(?!\p{L})/gu, 'Germany'],
  [czech, /(?<!\p{L})(?:Spojené státy(?: americké)?)(?!\p{L})/gu, 'United States'],
  [
    capital,
    /(?<![\p{L}.@/-])european(?= (?:[Uu]nion|[Ee]conomic|[Cc]ommission|[Pp]arliament))/gu,
    'European',
  ],
];
