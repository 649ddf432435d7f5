import { describe, expect, it } from 'vitest';
import { isNextMark, readMark } from '#lib/policy/marks/read-mark.ts';

describe('readMark', () => {
  it.each<[line: string, text: string, form: string, places: number[]]>([
    ['(a) names', '(a)', '(a)', [1]],
    ['b) names', 'b)', 'a)', [2]],
    ['c. names', 'c.', 'a.', [3]],
    ['D. names', 'D.', 'A.', [4]],
    ['(aa) names', '(aa)', '(a)', [27]],
    ['zz) names', 'zz)', 'a)', [52]],
    ['(i) names', '(i)', '(a)', [9, 1]],
    ['(ii) names', '(ii)', '(a)', [35, 2]],
    ['(iv) names', '(iv)', '(a)', [4]],
    ['XIV. names', 'XIV.', 'A.', [14]],
    ['(xi)\tnames', '(xi)', '(a)', [11]],
    ['3. names', '3.', '1.', [3]],
    ['(12) names', '(12)', '(1)', [12]],
    ['12.) names', '12.)', '1.)', [12]],
    ['(123.) names', '(123.)', '(1.)', [123]],
    ['1.1 names', '1.1', '1.1', [1]],
    ['2.13 names', '2.13', '2.1', [13]],
    ['1.2.34 names', '1.2.34', '1.2.1', [34]],
    ['1.2. names', '1.2.', '1.1.', [2]],
    ['(1.2) names', '(1.2)', '(1.1)', [2]],
    ['§ 3 names', '§ 3', '§ 1', [3]],
    ['§12 names', '§12', '§ 1', [12]],
    ['§ 4b) names', '§ 4b)', '§ 1', [4]],
    ['§ 1234. names', '§ 1234.', '§ 1', [1234]],
    ['ก. ชื่อ', 'ก.', 'ก.', [1]],
    ['(ค) ชื่อ', '(ค)', '(ก)', [4]],
    ['๓) ชื่อ', '๓)', '๑)', [3]],
    ['(๑๒) ชื่อ', '(๑๒)', '(๑)', [12]],
    ['๑.๒ ชื่อ', '๑.๒', '๑.๑', [2]],
    ['๑.๒๓.๔๕ ชื่อ', '๑.๒๓.๔๕', '๑.๒๓.๑', [45]],
  ])('reads %s', (line, text, form, places) => {
    expect(readMark(line)).toEqual({ text, form, places });
  });

  it.each([
    ...[
      'names',
      'D names',
      '(1). names',
      '(a)names',
      '(a',
      'a)',
      ' (a) names',
      '(a names',
      '(a. names',
      'ab) names',
      '(abc) names',
    ],
    ...['1234. names', '1.1234 names', '1..2 names', '๑๒๓๔ ชื่อ', '§ names', '§ 12345 names', 'x § 3 names'],
    ...[
      'ๆ. ชื่อ',
      'xiv. names and more'.slice(0, 4),
      '',
      'a1) names',
      'iiiiii) names',
      '-1 names',
      'ก ข'.slice(0, 1),
    ],
  ])('reads none in %j', (line) => {
    expect(readMark(line)).toBeUndefined();
  });
});

describe('isNextMark', () => {
  const isNext = (before: string, next: string) => {
    const [first, second] = [before, next].map((mark) => readMark(`${mark} x`));
    return first && second && isNextMark(second, first);
  };

  it.each([
    ...[
      ['(a)', '(b)'],
      ['h)', 'i)'],
      ['(i)', '(ii)'],
      ['(i)', '(j)'],
      ['z.', 'aa.'],
      ['9.', '10.'],
    ],
    ...[
      ['1.1', '1.2'],
      ['§ 1', '§ 2'],
      ['ก.', 'ข.'],
      ['ข.', 'ค.'],
      ['ค.', 'ง.'],
      ['ค.', 'ฆ.'],
      ['ฆ.', 'ง.'],
      ['ข.', 'ฃ.'],
      ['ซ)', 'ฌ)'],
      ['ร.', 'ล.'],
      ['ล.', 'ว.'],
      ['๑)', '๒)'],
      ['iv)', 'v)'],
    ],
  ])('counts on from %s to %s', (before, next) => {
    expect(isNext(before ?? '', next ?? '')).toBe(true);
  });

  it.each([
    ...[
      ['(a)', 'b)'],
      ['(a)', '(c)'],
      ['(b)', '(a)'],
      ['(a)', '(a)'],
      ['1.1', '2.2'],
      ['1.', '1.2'],
      ['1.', '3.'],
    ],
    ...[
      ['ก.', 'ช.'],
      ['ข.', 'ก.'],
      ['๑)', '๓)'],
      ['ก.', 'ค.'],
      ['ง.', 'ค.'],
    ],
    // What counts is of one kind: digits, letters by their case, those of Thai.
    ...[
      ['(ข)', '(3)'],
      ['(2)', '(ค)'],
      ['(2)', '(c)'],
      ['(b)', '(3)'],
      ['(i)', '(2)'],
      ['(๑)', '(2)'],
      ['(๑)', '(ข)'],
      ['(ก)', '(b)'],
      ['a)', 'B)'],
      ['(I)', '(ii)'],
      ['๑.๑', '1.2'],
    ],
  ])('does not count on from %s to %s', (before, next) => {
    expect(isNext(before ?? '', next ?? '')).toBe(false);
  });
});
