import { count, type Make, repeat } from './make.ts';

const keys = 'bcdefghij';
const bomb = (prefix: string) =>
  [`${prefix}a: &a [x,x,x,x,x,x,x,x,x,x]`]
    .concat(
      [...keys].map((key, index) => `${prefix}${key}: &${key} [${Array(10).fill(`*${'abcdefghi'[index]}`)}]`),
    )
    .join('\n');

/** Front matter that is heavy for a parser: each makes a text of about so many characters. */
export const heavyFrontMatter: [name: string, make: Make][] = [
  ...[
    'a: b\n',
    '[',
    '{',
    '{a: ',
    '- ',
    '? ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    'a: ',
    '# a\n',
    'a ',
    '|\n',
    '...\n',
  ]
    .concat(['%a\n', '"\\x', '[]', '\n'])
    .map((text): [string, Make] => [JSON.stringify(text), repeat(text)]),
  ['keys', (size) => count(size / 10, (index) => `a${index}: b\n`)],
  ['maps within maps', (size) => count(Math.sqrt(size), (depth) => `${' '.repeat(depth)}a:\n`)],
  ['aliases of aliases', () => bomb('')],
  ['aliases of aliases in a text', () => `${bomb('x')}\ntitle: *j\nsummary: *j`],
  ['an alias of itself', () => 'title: &a [*a]'],
  ['merged keys', () => `a: &a {x: 1}\n${count(1000, (index) => `b${index}: {<<: *a}\n`)}`],
  ['a long text', (size) => `title: ${'a'.repeat(size)}`],
  ['a long text of brackets', (size) => `title: "${'['.repeat(size)}"`],
  ['a long text of backslashes', (size) => `title: ${'\\'.repeat(size)}`],
  ['a long number', (size) => `title: ${'1'.repeat(size)}`],
  ['a long space', (size) => `title: a${' '.repeat(size)}b`],
  ['many items', (size) => `summary:\n${count(size / 12, (index) => `  - a${index}\n`)}`],
];
