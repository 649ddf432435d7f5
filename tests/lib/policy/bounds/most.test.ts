// How much a file may hold of each thing: exactly so much, and no more.
import { expect, it } from 'vitest';
import { find, findInBody, head, list } from './excess.ts';

/** An item that stands so many levels deep. */
const item = (levels: number) => `${'  '.repeat(levels - 1)}- a`;

it.each<[string, (count: number) => string | undefined, number, string]>([
  [
    'characters of the file',
    (count) => find(head + 'word '.repeat(300_000).slice(0, count - head.length)),
    1_000_000,
    '1: the file has 1,000,001 characters — divide the policy: 1,000,000 at most',
  ],
  [
    'lines of the file',
    (count) => find(head + '\n'.repeat(count - 4)),
    20_000,
    '20000: the file has 20,001 lines — divide the policy: 20,000 at most',
  ],
  [
    'levels of a line',
    (count) => findInBody(`a\n${'>'.repeat(count)} a`),
    100,
    '5: this line stands 101 levels deep — delete marks and spaces before its text: 100 levels at most',
  ],
  [
    'levels of a line by spaces, of which two are one',
    (count) => findInBody(`${'  '.repeat(count)} a`),
    100,
    '4: this line stands 101 levels deep — delete marks and spaces before its text: 100 levels at most',
  ],
  [
    'levels of all lines together',
    (count) => findInBody([list(399, () => item(100)), item(50), item(count - 39_950)].join('\n')),
    40_000,
    '404: the lines up to here stand 40,001 levels deep, taken together — write paragraphs instead of lists within lists: 40,000 at most',
  ],
  [
    'characters without a space',
    (count) => findInBody(`a ${'!~'.repeat(501).slice(0, count)} b`),
    1000,
    '4: 1,001 characters stand here without a space — put spaces between them, or delete them: 1,000 at most',
  ],
  [
    'columns of a table',
    (count) => findInBody(`a\n|${'-|'.repeat(count)}`),
    100,
    '5: this table has 102 columns — divide it into smaller ones: 100 columns at most',
  ],
  [
    'cells of all tables',
    (count) => findInBody(`${list(499, () => '|a'.repeat(100))}\n${'|b'.repeat(count - 49_900)}\n`),
    50_000,
    '503: the tables up to here have more than 50,000 cells — delete rows, or divide the policy',
  ],
  [
    'underlined headings',
    // The end of the front matter looks like one.
    (count) => findInBody(list(count - 1, () => 'a\n===\n')),
    200,
    '602: more than 200 headings are underlined — begin each heading with ## and delete the line below it',
  ],
  [
    'marks of the file',
    // Each line of the front matter that is made of hyphens has one.
    (count) => findInBody(`${list(199, () => `${'*a* '.repeat(50)}\n`)}\n${'*a '.repeat(count - 19_902)}\n`),
    20_000,
    '402: the file has more than 20,000 marks such as * [ < { — delete those that mean nothing, or divide the policy',
  ],
  [
    'brackets within brackets',
    (count) => findInBody(`a\n${'['.repeat(count)}`),
    100,
    '5: more than 100 brackets stand within each other — delete those that are never closed',
  ],
  [
    'characters of the front matter',
    (count) => find(`---\ntitle: ${'word '.repeat(5000).slice(0, count - 11)}\n---\n`),
    20_000,
    '1: the front matter has 20,001 characters — shorten its texts: 20,000 at most',
  ],
  [
    'colons, brackets and items of the front matter',
    // The line above it is one of them.
    (count) => find(`---\n${list(count - 1, () => '- a')}\n---\n`),
    300,
    '301: the front matter has more than 300 colons, brackets and items — write each key once, as key: "text", and delete the rest',
  ],
])('may have so many %s, and not one more', (_, make, most, message) => {
  expect(make(most)).toBeUndefined();
  expect(make(most + 1)).toBe(message);
});
