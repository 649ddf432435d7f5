import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

describe('an enumeration that is no list', () => {
  it.each<[text: string, line: number, items: string]>([
    ['(a) names\n(b) addresses', 1, '"- (a) names", "- (b) addresses"'],
    ['We keep:\na) names\nand more', 2, '"- a) names"'],
    ['One\n• two\nthree\n•\tfour', 2, '"- two", "- four"'],
    ['Uchováváme:\n— jména', 2, '"- jména"'],
    ['– jména', 1, '"- jména"'],
    ['Controller\n:   decides', 1, '"- **Controller**: decides"'],
    ['Above.\nTerm\n: its meaning', 2, '"- **Term**: its meaning"'],
    ['We keep\n2. names\n3. addresses\nx', 2, '"2. names", "3. addresses"'],
    ['-names\n+addresses\n*others', 1, '"- names", "- addresses", "- others"'],
    ['We keep\n1.1 names\n(a) others\n1.2 more', 2, '"- 1.1 names", "  - (a) others", "- 1.2 more"'],
    ['We keep\n10. names\n11. addresses', 2, '"10. names", "11. addresses"'],
    ['We keep\n-names\nand more, 1. of them\n-others', 2, '"- names", "- others"'],
    ['●    names', 1, '"- names"'],
    ['Term\n: see: this', 1, '"- **Term**: see: this"'],
    ['We keep:\n– names – all', 2, '"- names – all"'],
    ['One\n– two\n– three', 2, '"- two", "- three"'],
    ['• twenty-eight letters, markss', 1, '"- twenty-eight letters, markss"'],
    ['One *soft*  \n• two', 2, '"- two"'],
    ['• twenty-eight letters, marks', 1, '"- twenty-eight letters, marks"'],
    ['• twenty-nine letters and marks', 1, '"- twenty-nine letters and mark …"'],
    ['• twenty-eight and a space ab cd', 1, '"- twenty-eight and a space ab …"'],
  ])('is named on its line, with its items to write: %j', (text, line, items) => {
    const above = line > 1 ? 'put an empty line above it, and ' : '';
    expect(find(text)).toEqual([
      `${line}: this enumeration is not read as a list: its items would run together — ${above}write each item on a line of its own: ${items}`,
    ]);
  });

  it.each([
    'One\n:two',
    ': a definition of nothing',
    'Names\n— where known — are kept.',
    'A number\n12345. is long.',
    'A sum of\n-5 and\n--7 and\n*soft* words.',
    '\\(a) names\n\\(b) addresses',
    '`(a)` names\n`(b)` addresses',
    'We keep\n(b) names.',
    'We keep:\n(b) names.',
    'We keep.\n(a) names.',
    'We: keep\n(a) names.',
    'We: keep\n– names – all.',
    'Term\nin time: all of it.',
    '(b) names:\nand more.',
    'We keep\n1234. names.',
    'We keep\n1: names.',
  ])('is not seen in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a list that a page would show otherwise', () => {
  const level = (spaces: number) =>
    `put ${spaces} spaces before it and before the others that belong there, or none if it goes on with the list`;

  it.each<[text: string, error: string]>([
    [
      '1. a\n3. b\n5. c',
      '2: this item is written 3. and would be shown as 2. — write 2., or put back the item that is missing before it; where 3. is meant, write each item of the list with a hyphen and its own number: "- 3\\. text"',
    ],
    [
      '3) a\n7) b',
      '2: this item is written 7) and would be shown as 4) — write 4), or put back the item that is missing before it; where 7) is meant, write each item of the list with a hyphen and its own number: "- 7\\) text"',
    ],
    [
      '1. a\n2) b\n3) c',
      '2: this item is marked 2) and would begin a list of its own — write 2. as in the list above it, and so in those that follow',
    ],
    [
      '3. května',
      '1: the date "3. května" is read as an item of a list, and its day is lost — write a backslash before the mark: "3\\. května"',
    ],
    [
      '12) December 2026',
      '1: the date "12) December" is read as an item of a list, and its day is lost — write a backslash before the mark: "12\\) December"',
    ],
    ['1. a\n  1. b', `2: this item is set in by 2 and does not stand within the item above it — ${level(3)}`],
    [
      '10. a\n   - b',
      `2: this item is set in by 3 and does not stand within the item above it — ${level(4)}`,
    ],
    [
      '- a\n - b\n- c',
      `2: this item is set in by 1 and does not stand within the item above it — ${level(2)}`,
    ],
  ])('is told with what to write, once: %j', (text, error) => {
    expect(find(text)).toEqual([error]);
  });

  it.each([
    '1. leden je měsíc.\n2. únor je měsíc.',
    '3. a\n4. b',
    '- května\n- června',
    '1. Marching on',
    '- a\n\n1. b',
    '1. a\n\n- b',
    'Text.\n\n  - a\n  - b',
  ])('is not seen in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
