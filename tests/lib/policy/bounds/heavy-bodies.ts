import { count, type Make, nest, repeat } from './make.ts';
import { pieces } from './pieces.ts';

const table = (columns: number, rows: number) => {
  const line = (cell: string) => `${`|${cell}`.repeat(columns)}|\n`;
  return line('a') + line('-') + line('a').repeat(rows);
};

/** Bodies that are heavy for a parser, by their family: each makes a text of about so many characters. */
export const heavyBodies: [name: string, make: Make][] = [
  ...Object.entries(pieces).flatMap(([family, texts]) =>
    texts.map((text): [string, Make] => [`${family}: ${JSON.stringify(text)}`, repeat(text)]),
  ),
  ['nested emphasis', nest('*a ', ' a*')],
  ['nested strong', nest('**a ', ' a**')],
  ['nested emphasis of both marks', nest('*a _b ', ' c_ d*')],
  ['nested brackets', nest('[', ']')],
  ['nested links', nest('[a', '](b)')],
  ['nested images', nest('![a', '](b)')],
  ['parentheses in an address', nest('[a](', ')')],
  ['lists within lists', (size) => count(Math.sqrt(size), (depth) => `${'  '.repeat(depth)}- a\n`)],
  [
    'quotations within quotations',
    (size) => count(Math.sqrt(2 * size), (depth) => `${'>'.repeat(depth)} a\n\n`),
  ],
  ['runs of backticks', (size) => count(Math.sqrt(2 * size), (length) => `a${'`'.repeat(length)}`)],
  ['definitions', (size) => count(size / 15, (index) => `[a${index}]: /b${index}\n`)],
  [
    'definitions and references',
    (size) =>
      `${count(size / 30, (index) => `[a${index}]: /b${index}\n`)}\n${count(size / 30, (index) => `[a${index}] `)}`,
  ],
  ['footnotes', (size) => count(size / 25, (index) => `[^${index}]: b\n\n[^${index}] `)],
  [
    'a long address referred to often',
    (size) => `[a]: /${'b'.repeat(size / 2)}\n\n${'[a] '.repeat(size / 8)}`,
  ],
  ['a long label', (size) => `[${'a'.repeat(size)}]: b`],
  ['rows', (size) => table(2, size / 6)],
  ['columns', (size) => table(size / 6, 1)],
  ['columns and rows', (size) => table(Math.sqrt(size / 3), Math.sqrt(size / 3))],
  ['many tables', (size) => `${table(30, 30)}\n`.repeat(size / 2000)],
  ['a wide table with short rows', (size) => `${table(size / 12, 0)}${'|a\n'.repeat(size / 12)}`],
  ['rows without marks', (size) => `${table(2, 0)}${'a\n'.repeat(size / 2)}`],
];
