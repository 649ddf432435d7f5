import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const head = '| A | B |\n| --- | --- |\n';

describe('a row', () => {
  const cells = (line: number, has: string) =>
    `${line}: this row of the table has ${has}, its first row has 2 — write as many cells in each row, and \\| for a bar within a text`;
  const long = (line: number, lines: number) =>
    `${line}: this row of the table is written over ${lines} lines — write it on one line, with <br> where a line is to end`;
  const text = (line: number) =>
    `${line}: this text is read as a row of the table above it — put an empty line above it`;

  it.each<[string, string[]]>([
    ['| one | two |\n| three | four |', []],
    ['| one |', [cells(3, '1 cell')]],
    ['| one | two | three |\n| four |', [cells(3, '3 cells'), cells(4, '1 cell')]],
    ['| one | two |\nand more |', [long(3, 2)]],
    ['| one |\ntwo | three |\nfour |', [long(3, 3)]],
    ['| one | two\nand more', [long(3, 2)]],
    ['| one | two |\nText.', [text(4)]],
    ['| one | two |\nText.\nMore.', [text(4)]],
    ['| one | two |\nText.\nMore | of it', [long(3, 3)]],
    ['| one | two |\nText.\n| three |', [text(4), cells(5, '1 cell')]],
    ['  | one | two |\n  Text.', [text(4)]],
    [
      '| one | two |\nthree\tfour',
      [
        '4: this text is read as a row of the table above it — where it is one, write it with bars: "| three | four |"',
      ],
    ],
  ])('of a table in a frame: %j', (rows, told) => {
    expect(find(head + rows)).toEqual(told);
  });

  it.each<[string, string[]]>([
    ['one | two\nthree | four', []],
    ['one | two | three', [cells(3, '3 cells')]],
    ['one | two\nText.', [text(4)]],
  ])('of a table without: %j', (rows, told) => {
    expect(find(`A | B\n--- | ---\n${rows}`)).toEqual(told);
  });

  it('of a table in a quotation is read where that begins it', () => {
    expect(find(`> ${head.trim().replace('\n', '\n> ')}\n> | one | two |\n> Text.`)).toEqual([text(4)]);
  });
});

describe('a table that is not read as one', () => {
  const told = (line: number, remedy: string) => `${line}: this table is not read as one — ${remedy}`;
  const apart =
    'delete the empty lines between its rows, and have a line | --- | --- | below the first, with as many columns';
  const below =
    'put an empty line above it, and below its first row a line | --- | --- | with as many columns';
  const first = (rule: string) =>
    `write its first row on one line, with as many cells as "${rule}", and an empty line above it`;

  it.each<[string, string[]]>([
    ['| one | two |', [told(1, below)]],
    ['Text.\n\n| one | two |\n\nText.', [told(3, below)]],
    ['Text.\n| one | two |\n| three | four |', [told(2, below)]],
    ['| A | B |\n| --- |\n| one | two |', [told(1, first('| --- |'))]],
    ['Text.\n| A |\n| - | --- |\n| one |', [told(2, first('| - | --- |'))]],
    ['| A | B |\n\n| --- | --- |\n\n| one | two |', [told(1, apart)]],
    ['Text.\n\n| A | B |\n\n\n| one | two |\n\nText.', [told(3, apart)]],
    ['| A | B |\n\nText.\n\n| one | two |', [told(1, below), told(5, below)]],
    ['> | one | two |', [told(1, below)]],
  ])('is told where it begins, once: %j', (text, lines) => {
    expect(find(text)).toEqual(lines);
  });

  it.each(['One | two', '| one', 'one |', 'a --- b', `${head}| one | two |`, '`| one |`'])(
    'is none: %j',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
