import { expect, it } from 'vitest';
import { align, type Measure } from '#lib/policy/redline/align.ts';

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
