import { describe, expect, it } from 'vitest';
import { align, canCompare, type Measure } from '#lib/policy/redline/align.ts';

/** How many letters two words share at their beginning, of the longer one's. */
const compare = (before: string, after: string) => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return same / Math.max(before.length, after.length);
};
const measure: Measure<string> = { compare, getKey: (word) => word, weigh: () => 1 };
const show = (before: string, after: string) =>
  align(before.split(' ').filter(Boolean), after.split(' ').filter(Boolean), measure)
    .map((pair) => `${pair.before ?? ''}>${pair.after ?? ''}`)
    .join(' ');

it.each([
  ['', '', ''],
  ['aa', '', 'aa>'],
  ['', 'bb', '>bb'],
  ['aa', 'aa', 'aa>aa'],
  ['aa bb', 'aa cc bb', 'aa>aa >cc bb>bb'],
  ['aa xx bb', 'aa bb', 'aa>aa xx> bb>bb'],
  // What has no counterpart stands alone, the old before the new.
  ['aa xx bb', 'aa yy bb', 'aa>aa xx> >yy bb>bb'],
  ['xx yy', 'zz', 'xx> yy> >zz'],
  // What is alike stands together, from 0.35 on.
  ['abcd', 'abxx', 'abcd>abxx'],
  ['abc', 'axx', 'abc> >axx'],
  ['abcdefghijklmnopqrst', 'abcdefgxxxxxxxxxxxxx', 'abcdefghijklmnopqrst>abcdefgxxxxxxxxxxxxx'],
  // The likest of several, and never across one another.
  ['abcd', 'abxx abcx', '>abxx abcd>abcx'],
  ['abcd efgh', 'efgx abcx', 'abcd> efgh>efgx >abcx'],
  ['abcd abce', 'abcx', 'abcd> abce>abcx'],
  ['aa bb cc dd', 'bb dd ee', 'aa> bb>bb cc> dd>dd >ee'],
  ['aa aa', 'aa', 'aa>aa aa>'],
  ['aa', 'aa aa', 'aa>aa >aa'],
  ['xx aa aa', 'aa', 'xx> aa> aa>aa'],
])('aligns "%s" with "%s"', (before, after, pairs) => {
  expect(show(before, after)).toBe(pairs);
});

describe('what is too much to compare', () => {
  /** Of one part that weighs so much, and of several. */
  const can = (before: number[], after: number[]) => canCompare(before, after, (weight) => weight);

  it.each([
    [[9_999_999], [9_999_999], true],
    [[10_000_000], [9_999_999], false],
    [[9_999_999], [10_000_000], false],
    // Each part counts as a word more: (2 + 9,999,998) × 1 + (1 + 4,999,999) × 2.
    [[4_999_999, 4_999_999], [4_999_999], true],
    [[4_999_999, 4_999_999], [5_000_000], false],
    [[4_999_999, 5_000_000], [4_999_999], false],
    [[], [20_000_001], true],
  ])('%j and %j: %s', (before, after, is) => {
    expect(can(before, after)).toBe(is);
  });

  const heavy: Measure<string> = { ...measure, weigh: () => 20_000_000 };
  const showHeavy = (before: string[], after: string[]) =>
    align(before, after, heavy)
      .map((pair) => `${pair.before ?? ''}>${pair.after ?? ''}`)
      .join(' ');

  it.each([
    ['xx bb cc yy', 'aa bb zz cc ww', 'xx> >aa bb>bb >zz cc>cc yy> >ww'],
    ['abcd', 'abcx', 'abcd> >abcx'],
    ['aa bb cc', 'aa cc', 'aa>aa bb> cc>cc'],
  ])('stands together where it is equal: "%s" and "%s"', (before, after, pairs) => {
    expect(showHeavy(before.split(' '), after.split(' '))).toBe(pairs);
  });

  it('stands alone where more than a thousand parts changed, the old before the new', () => {
    const [before, after] = ['a', 'b'].map((stem) => Array.from({ length: 501 }, (_, index) => stem + index));
    const middle = 'same';
    const pairs = showHeavy([...(before ?? []), middle, 'x'], [...(after ?? []), middle, 'y']).split(' ');
    expect(pairs).toHaveLength(2 * 503);
    expect(pairs.slice(501, 504)).toEqual(['same>', 'x>', '>b0']);
  });
});
