import { expect, it } from 'vitest';
import { readLevels } from '#lib/policy/marks/read-levels.ts';
import { readMark } from '#lib/policy/marks/read-mark.ts';

it.each<[marks: string, levels: (number | undefined)[]]>([
  ['a) b) c)', [0, 0, 0]],
  ['a) i) ii) b)', [0, 1, 1, 0]],
  ['(a) (i) (1) (2) (ii) (b)', [0, 1, 2, 2, 1, 0]],
  ['h) i) j)', [0, 0, 0]],
  ['ก. (๑) (๒) ข.', [0, 1, 1, 0]],
  ['A. a) b) B.', [0, 1, 1, 0]],
  ['c) d) i)', [0, 0, 1]],
  ['a) word b)', [0, undefined, 0]],
  ['a) b) x)', [0, 0, 0]],
  ['a) §', [0, undefined]],
])('the marks %s stand on the levels %j', (marks, levels) => {
  expect(readLevels(marks.split(' ').map((mark) => readMark(`${mark} text`)))).toEqual(levels);
});
