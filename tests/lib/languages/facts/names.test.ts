import { expect, it } from 'vitest';
import { measureDistance } from '#lib/languages/facts/names.ts';

it.each([
  ['Google', 'Google', 0],
  ['Gogle', 'Google', 1],
  ['Googgle', 'Google', 1],
  ['Goolge', 'Google', 1],
  ['oGogle', 'Google', 1],
  ['Googel', 'Google', 1],
  ['Gaogle', 'Google', 1],
  ['Gaolge', 'Google', 2],
  ['oGogel', 'Google', 2],
  ['aab', 'aba', 1],
  ['aaaa', 'aa', 2],
  ['', 'ab', 2],
  ['Goo', 'Google', Infinity],
  ['Amazon', 'Google', Infinity],
  ['xoglge', 'oglgex', 2],
])('parts %s and %s by what is to be changed, added, left out or swapped', (word, name, distance) => {
  expect(measureDistance(word, name)).toBe(distance);
  expect(measureDistance(name, word)).toBe(distance);
  for (const most of [1, 2]) expect(measureDistance(word, name, most) <= most).toBe(distance <= most);
});
