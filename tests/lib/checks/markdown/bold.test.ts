import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const told = 'these marks are not read as bold';
const alone =
  'write ** on both sides of the words, or delete it; where it is to be shown, put a backslash before each *';
const outside = (written: string) =>
  `put a space outside the marks: write "${written}"; or leave out of the bold what is no letter there`;
const move = (written: string) => `move the space out of the marks: write "${written}"`;

describe('marks of bold in the text', () => {
  it.each([
    ['One ** two** three.', move(' **two**')],
    ['One **two ** three.', move('**two** ')],
    ['One ** two ** three.', move(' **two** ')],
    ['One __ two __ three.', move(' **two** ')],
    ['One ** ** three.', 'delete them: there is nothing between them'],
    ['One**(two)** three.', outside(' **(two)**')],
    ['One **(two)**three.', outside('**(two)** ')],
    ['One**(two)**three.', outside(' **(two)** ')],
    ['หนึ่ง**“สอง”**สาม', outside(' **“สอง”** ')],
    ['1**“two”**3', outside(' **“two”** ')],
    ['One **two three.', alone],
    [`One ** ${'word '.repeat(8)}** three.`, move(` **${'word '.repeat(8).trim()}** `)],
    [`One ** ${'word '.repeat(8)}it ** three.`, move(' **word word word word … word word it** ')],
  ])('are told, with what to write: %s', (text, remedy) => {
    expect(find(text)).toEqual([`1: ${told} — ${remedy}`]);
  });

  it('are told pair by pair, each in its line', () => {
    expect(find('One ** two** three.\nFour **five ** six ** seven.')).toEqual([
      `1: ${told} — ${move(' **two**')}`,
      `2: ${told} — ${move('**five** ')}`,
      `2: ${told} — ${alone}`,
    ]);
    // Of marks with a code between them.
    expect(find('One ** `two` ** three.')).toEqual([`1: ${told} — ${move(' **two** ')}`]);
  });

  it.each([
    'One **two** three.',
    'One \\** two\\** three.',
    'One \\** two ** three.',
    'A name__cf and 2 * 3 * 4.',
  ])('are meant, or are none: %s', (text) => {
    expect(find(text).filter((line) => line.includes(told))).toEqual([]);
  });

  it('are meant in no other paragraph than the one with a backslash', () => {
    expect(find('One \\** two.\n\nThree ** four** five.')).toEqual([`3: ${told} — ${move(' **four**')}`]);
    expect(find('Three ** four** five.\n\nOne \\** two.')).toEqual([`1: ${told} — ${move(' **four**')}`]);
  });
});
