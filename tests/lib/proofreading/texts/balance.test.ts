import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findLonely } from '#lib/proofreading/texts/balance.ts';
import { say } from './say.ts';

/** Each mark without its other, with where it stands. */
const find = (locale: Locale, text: string) =>
  findLonely(text, locale).map(({ mark, offset, isOpen }) => `${offset}${mark}${isOpen ? ' open' : ''}`);

describe('a bracket or quotation mark without its other', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'one (two', ['4( open']],
    ['en', 'one two)', ['7)']],
    ['en', 'one [two', ['4[ open']],
    ['en', 'one two]', ['7]']],
    ['en', 'one {two', ['4{ open']],
    ['en', 'one two}', ['7}']],
    ['en', 'one “two', ['4“ open']],
    ['en', 'one two”', ['7”']],
    ['cs', 'one „two', ['4„ open']],
    ['cs', 'one two“', ['7“']],
    ['th', 'one “two', ['4“ open']],
    // What is closed around it leaves it alone.
    ['en', '([two)', ['1[ open']],
    ['en', '(two])', ['4]']],
    ['en', '[(two] three)', ['1( open', '12)']],
    ['en', '((two)', ['0( open']],
    ['en', '(two)) three (', ['5)', '13( open']],
  ])('is found in %s: %s', (locale, text, found) => {
    expect(find(locale, text)).toEqual(found);
  });

  it.each<[Locale, string]>([
    ['en', 'one (two [three {four “five”}]) six (seven)'],
    ['cs', 'one (two [three {four „five“}])'],
    ['en', '„a, ‚b, 5″, «c'],
    ['cs', '”a'],
  ])('is not found in %s: %s', (locale, text) => {
    expect(find(locale, text)).toEqual([]);
  });
});

describe('a bracket that ends a mark', () => {
  it.each([
    'a) one',
    'one, b) two',
    'one,c) two',
    '12) one',
    '123) one',
    'iv) one',
    'ก) หนึ่ง',
    'ก็) หนึ่ง',
    'xiii) one',
  ])('needs no other: %s', (text) => {
    expect(find('en', text)).toEqual([]);
  });

  it('may close another as well', () => {
    expect(find('en', 'one (see point b) two')).toEqual([]);
    expect(find('en', '(see a) and (see b) two')).toEqual([]);
    expect(find('en', '(see a) and (see two')).toEqual(['12( open']);
  });

  it.each<[Locale, string, string[]]>([
    ['cs', 'doložky (čl. 46 odst. 2 písm. c) GDPR, protože', ['8( open']],
    ['cs', 'základ (čl. 6 odst. 1 písm. a) nebo písm. f) nařízení, protože', ['7( open']],
    ['cs', 'doklady (§ 35 odst. 1 písm. a) zákona, protože', ['8( open']],
    ['en', 'terms (point c) of Article 46, because', ['6( open']],
    ['en', 'terms (Article 46(2)(c) GDPR, because', ['6( open']],
    ['th', 'ข้อสัญญา (ข้อ 46 ค) ของ GDPR เพราะ', ['9( open']],
    ['th', 'ข้อสัญญา (ข้อ 46(2)(c) ของ GDPR เพราะ', ['9( open']],
    ['en', 'a) data (of visitors; b) others', ['8( open']],
    ['cs', 'a) údaje (o návštěvnících', ['9( open']],
    ['th', 'ก) ข้อมูล (ของผู้เข้าชม', ['10( open']],
    ['cs', 'doložky (čl. 46 odst. 2 písm. c) GDPR), protože', []],
    ['cs', 'základ (čl. 6 odst. 1 písm. a) a f)), protože', []],
    ['cs', 'základ (čl. 6 odst. 1 písm. a) a f), protože', []],
    ['en', 'terms (see point b), because', []],
  ])('hides none in %s: %s', (locale, text, found) => {
    expect(find(locale, text)).toEqual(found);
  });

  it.each([
    ['ab) one', ['2)']],
    ['1234) one', ['4)']],
    ['one-a) two', ['5)']],
    ['xviii) one', ['5)']],
    ['a] one', ['1]']],
    [') one', ['0)']],
  ])('is none in %s', (text, found) => {
    expect(find('en', text)).toEqual(found);
  });
});

it('is told where it stands, with what to do, and not of what a rule has named', () => {
  expect(say('en', 'One (two.')).toEqual([
    '9:5: the mark "(" is never closed — write its other, or delete it',
  ]);
  expect(say('en', 'One two}.')).toEqual([
    '9:8: the mark "}" is never opened — write its other, or delete it',
  ]);
  expect(say('cs', 'Píšeme “údaje”.')).toHaveLength(1);
});
