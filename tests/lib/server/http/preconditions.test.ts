import { expect, it } from 'vitest';
import { matchesStrongly, matchesWeakly } from '#lib/server/http/preconditions.ts';

it.each([
  ['"a"', true, true],
  ['W/"a"', false, true],
  ['"b", W/"a"', false, true],
  ['"b","a"', true, true],
  ['*', true, true],
  [' * ', true, true],
  ['"*"', false, false],
  ['"b"', false, false],
  ['a', false, false],
  ['w/"a"', true, true],
  ['"x,"a"', false, false],
  ['"ab"', false, false],
  ['""', false, false],
  ['', false, false],
])('finds "a" in %s: strongly %s, weakly %s', (list, strongly, weakly) => {
  expect([matchesStrongly('"a"', list), matchesWeakly('"a"', list)]).toEqual([strongly, weakly]);
});
