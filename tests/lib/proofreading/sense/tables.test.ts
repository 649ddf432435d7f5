// What a table lacks, has twice, or has under another head; its head stands in the ninth line.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const make = (head: string, ...rows: string[]) =>
  [head, head.replaceAll(/[^|]+/g, ' - '), ...rows].map((row) => `| ${row} |`).join('\n');

describe('a table', () => {
  it.each<[table: string, said: string[]]>([
    [make('a | b', 'c | '), ['11:1: no word under "b" in the row "c" — write it, or – where there is none']],
    [make('a | b', ' | d'), ['11:1: no word under "a" in the row "" — write it, or – where there is none']],
    [make('a | b', 'c | d', ' | '), []],
    [make('a | b', 'c | –'), []],
    [make('a | b'), ['9:1: a table with a head and no row — write its rows, or delete it']],
  ])('is told what it lacks: %s', (table, said) => {
    expect(say('en', table)).toEqual(said);
  });

  it.each<[one: string, other: string, isTold: boolean]>([
    ['c | d', 'c | d', true],
    ['c | 6 days', 'c | 7 days', true],
    ['c | 6 days', 'c | 30 days', true],
    ['c | d6', 'c | d', false],
    ['6 c | 6 days', '7 c | 7 days', false],
    ['c | d', 'c | e', false],
    ['c | d', 'e | f', false],
    ['c', 'c', false],
  ])('is told that it has a row twice: %s, %s', (one, other, isTold) => {
    const head = one.includes('|') ? 'a | b' : 'a';
    expect(say('en', make(head, one, 'x | y'.slice(0, head.length), other))).toEqual(
      isTold
        ? [`13:1: the row "${other.split(' |')[0]}" stands in line 11 already — delete one of the two`]
        : [],
    );
  });

  it.each<[FrozenLocale, head: string, rows: string[], isTold: boolean]>([
    ['en', 'Period | Legal basis', ['Article 6 | a year'], true],
    ['en', 'Period | Legal ground', ['a day | a week', '§6 | a year'], true],
    ['cs', 'Doba | Právní základ', ['čl. 6 | rok'], true],
    ['th', 'ระยะเวลา | ฐานทางกฎหมาย', ['มาตรา24 | หนึ่งปี'], true],
    ['en', 'Reference | Legal basis', ['Article 6 | Article 7'], false],
    ['en', 'Reference | Legal basis', ['Article 6 | Article 7', 'a day | consent'], false],
    ['en', 'Period | Legal basis', ['a year | consent'], false],
    ['en', 'Period | Reference', ['Article 6 | a year'], false],
    ['en', 'Reference | Period', ['Article 6 | a year'], false],
  ])('is told where its heads have changed places, in %s: %s %j', (locale, head, rows, isTold) => {
    const [other, basis] = head.split(' | ');
    expect(say(locale, make(head, ...rows))).toEqual(
      isTold
        ? [
            `9:1: articles stand under "${other}", and none under "${basis}" — write each head above its own column`,
          ]
        : [],
    );
  });
});

it.each<[FrozenLocale, head: string, row: string, said: string[]]>([
  [
    'en',
    'What | Reader | Kept for',
    'CV | 6 months | us',
    ['9:1: periods stand under "Reader", and none under "Kept for" — write each head above its own column'],
  ],
  [
    'cs',
    'Co | Kdo čte | Doba uchování',
    'CV | 6 měsíců | my',
    [
      '9:1: periods stand under "Kdo čte", and none under "Doba uchování" — write each head above its own column',
    ],
  ],
  [
    'th',
    'อะไร | ผู้อ่าน | ระยะเวลา',
    'ก | 6 เดือน | เรา',
    ['9:1: periods stand under "ผู้อ่าน", and none under "ระยะเวลา" — write each head above its own column'],
  ],
  ['en', 'What | Kept for | Reader', 'CV | 6 months | us', []],
])('is told in %s of periods under another head: %s', (locale, head, row, said) => {
  expect(say(locale, make(head, row))).toEqual(said);
});
