import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const list = (count: number, mark = '-') => Array.from({ length: count }, () => `${mark} a`).join('\n');
const numbers: Record<FrozenLocale, [value: number, words: string][]> = {
  en: [
    ...([
      [2, 'two, Two'],
      [3, 'three'],
      [4, 'four'],
      [5, 'five'],
      [6, 'six'],
    ] as [number, string][]),
    ...([
      [7, 'seven'],
      [8, 'eight'],
      [9, 'nine'],
      [10, 'ten'],
      [12, '12'],
    ] as [number, string][]),
  ],
  cs: [
    ...([
      [2, 'dva, dvě, dvou'],
      [3, 'tři, tří'],
      [4, 'čtyři, čtyř'],
      [5, 'pět, pěti'],
    ] as [number, string][]),
    ...([
      [6, 'šest, šesti'],
      [7, 'sedm, sedmi'],
      [8, 'osm, osmi'],
      [9, 'devět, devíti'],
    ] as [number, string][]),
    ...([
      [10, 'deset, deseti'],
      [12, '12'],
    ] as [number, string][]),
  ],
  th: [
    ...([
      [2, 'สอง'],
      [3, 'สาม'],
      [4, 'สี่'],
      [5, 'ห้า'],
      [6, 'หก'],
    ] as [number, string][]),
    ...([
      [7, 'เจ็ด'],
      [8, 'แปด'],
      [9, 'เก้า'],
      [10, 'สิบ'],
      [12, '12'],
    ] as [number, string][]),
  ],
};
const rows = (Object.entries(numbers) as [FrozenLocale, [number, string][]][]).flatMap(([locale, own]) =>
  own.flatMap(([value, words]) => words.split(', ').map((word) => ({ locale, value, word }))),
);
const write: Record<FrozenLocale, (word: string) => string> = {
  en: (word) => `these ${word} things:`,
  cs: (word) => `těchto ${word} věcí:`,
  th: (word) => `${word}ประการ`,
};

describe('how many items follow', () => {
  it.each(rows)('is read in $locale: $word', ({ locale, value, word }) => {
    const text = write[locale](word);
    expect(say(locale, `${text}\n\n${list(value)}`)).toEqual([]);
    expect(say(locale, `${text}\n\n${list(value - 1)}`)).toEqual([
      `9:1: "${text}" is followed by ${value - 1} items — write how many there are, or the one that is missing`,
    ]);
    expect(say(locale, `${text}\n\n${list(value + 1, '1.')}`)).toHaveLength(1);
  });

  it.each<[FrozenLocale, string, string]>([
    ['en', 'You have the following two rights:', 'the following two rights:'],
    ['en', 'Following two basic rights:', 'Following two basic rights:'],
    ['en', 'You have two rights by law:', 'have two rights'],
    ['cs', 'Máte tyto dvě práva:', 'tyto dvě práva:'],
    ['cs', 'Máte dvě práva ze zákona:', 'Máte dvě práva'],
    ['cs', 'Máte tato dvě práva:', 'tato dvě práva:'],
    ['cs', 'Jsou to Následující tři základní práva:', 'Následující tři základní práva:'],
    ['cs', 'Podle následujících tří práv:', 'následujících tří práv:'],
    ['th', 'มีสอง ข้อดังนี้', 'สอง ข้อดังนี้'],
    ['th', 'มีสองกรณีได้แก่', 'สองกรณีได้แก่'],
    ['th', 'มี 22 ประเภทดังต่อไปนี้', '22 ประเภทดังต่อไปนี้'],
    ['th', 'มีสองอย่าง', 'สองอย่าง'],
    ['th', 'มีสองรายการ', 'สองรายการ'],
    ['en', 'We use these three processors, each under Art. 28 GDPR:', 'these three processors'],
    ['cs', 'Máme tyto tři zpracovatele, každého podle čl. 28 GDPR:', 'tyto tři zpracovatele'],
    ['th', 'ผู้ประมวลผลสามรายดังต่อไปนี้ โดยมีสัญญากับแต่ละราย', 'สามรายดังต่อไปนี้'],
  ])('is read in %s: %s', (locale, text, found) => {
    expect(say(locale, `**${text}**\n\n${list(1)}`).map((each) => each.replace(/^\S+ /, ''))).toEqual([
      `"${found}" is followed by 1 items — write how many there are, or the one that is missing`,
    ]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'You have two questions:'],
    ['en', 'You have these rights:'],
    ['en', 'You have these two rights; we say:'],
    ['en', 'Of the two, theses two rights:'],
    ['cs', 'Máte dvě otázky:'],
    ['cs', 'Máte protyto dvě práva:'],
    ['th', 'มีสิบสองประการ'],
    ['th', 'มียี่สิบประการ'],
    ['th', 'มีสองประการและมากกว่า'],
  ])('is not read in %s: %s', (locale, text) => {
    expect(say(locale, `${text}\n\n${list(1)}`)).toEqual([]);
  });

  it('is asked of paragraphs in front of lists alone, where the edition before did not say so', () => {
    expect(say('en', 'You have these two rights:\n\nOne.')).toEqual([]);
    expect(say('en', 'You have these two rights:')).toEqual([expect.stringContaining('nothing follows')]);
    expect(say('en', `### These two rights:\n\n${list(1)}`)).toEqual([]);
    const text = `You have these two rights:\n\n${list(1)}`;
    expect(say('en', text, text)).toEqual([]);
  });
});
