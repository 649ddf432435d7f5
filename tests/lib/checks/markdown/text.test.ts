import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

describe('a table', () => {
  const remedy = 'write as many cells in each row, and \\| for a bar within a text';

  it('has the cells of its first row in every row', () => {
    expect(find('| A | B |\n| --- | --- |\n| 1 | 2 |\n| 1 |\n| 1 | 2 | 3 |')).toEqual([
      `4: this row of the table has 1 cell, its first row has 2 — ${remedy}`,
      `5: this row of the table has 3 cells, its first row has 2 — ${remedy}`,
    ]);
  });
});

describe('a code block', () => {
  const open = (fence: string) => `1: this code block is never closed — add a line ${fence} where it ends`;

  it.each([
    ['```\nconsent=…', open('```')],
    ['```', open('```')],
    ['~~~~\nx\n~~~', open('~~~~')],
    ['> ````\n> x\n> ```', open('````')],
    [
      '    We keep data.',
      '1: this text is indented, and would stand there as program code — delete the spaces before it, or put ``` above and below what is to be shown as it is',
    ],
  ])('is refused: %j', (text, error) => {
    expect(find(text)).toEqual([error]);
  });

  it.each(['```\nx\n```', '```js\nx\n`````', '~~~\nx\n~~~', '- ```\n  x\n  ```', '> ```\n> x\n> ```'])(
    'is closed: %j',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('characters', () => {
  it('that no reader sees are named by their number', () => {
    expect(find('a\u202Eb\u200Bc\n\nd\u{E000}e\n\nf\u0007g')).toEqual([
      '1: an invisible character stands in this line (U+202E) — delete it',
      '1: an invisible character stands in this line (U+200B) — delete it',
      '3: an invisible character stands in this line (U+E000) — delete it',
      '5: an invisible character stands in this line (U+0007) — delete it',
    ]);
  });

  it('of Thai are one where a reader sees one', () => {
    expect(find('ก\n\nด\u0E4D\u0E32เนิน')).toEqual([
      '3: SARA AM as two characters stands in this line (U+0E4D) — write it as the one character ำ (U+0E33)',
    ]);
    expect(find('ดำเนินการ\tต่อ')).toEqual([]);
  });
});

describe('what Markdown does not see', () => {
  const heading = 'this heading is not read as one — put a space behind the marks: ';
  const bold = 'these marks are not read as bold — ';
  const link =
    'this link is not read as one — write [text](address), with no space between and none in the address';
  const table =
    'this table is not read as one — put an empty line above it, and below its first row a line | --- | --- | with as many columns';
  const id = 'an id stands where there is no heading — write it at the end of a heading: ## Title {#id}';

  it.each([
    ['##New', [`1: ${heading}"## New {#retention}", with an id of its own`]],
    ['One.\n######New', [`2: ${heading}"#### New"`]],
    [
      'Some **bold text.',
      [
        `1: ${bold}write ** on both sides of the words, or delete it; where it is to be shown, put a backslash before each *`,
      ],
    ],
    ['One.\nSome ** bold**.', [`2: ${bold}move the space out of the marks: write " **bold**"`]],
    ['Some __ bold __ text.', [`1: ${bold}move the space out of the marks: write " **bold** "`]],
    ['See [our terms][terms].', [`1: ${link}`]],
    ['See [our terms] (https://example.com/a).', [`1: ${link}`]],
    ['See [our terms](/a b).', [`1: ${link}`]],
    ['See [our terms] (#terms).', [`1: ${link}`]],
    ['See [our terms] (mailto:a@b).', [`1: ${link}`]],
    ['See:\n| A | B |\n| 1 | 2 |', [`2: ${table}`]],
    ['Retention {#storage}', [`1: ${id}`]],
    ['*soft* Retention {#storage}', [`1: ${id}`]],
  ])('is told with what to write: %j', (text, errors) => {
    expect(find(text)).toEqual(errors);
  });

  it.each([
    ...['#1 and ##2', 'a ##b', '*soft* #New', 'C# and #', 'a_b and c_d_e', '2 * 3 is `**`'],
    ...['a] (b', 'a | b | c', '| a', 'x { #a }'],
  ])('is not found in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
