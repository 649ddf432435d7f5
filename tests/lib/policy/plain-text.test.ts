import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/policy/parse.ts';
import { foldText, readPlainText } from '#lib/policy/plain-text.ts';

const read = (text: string) => {
  const file = { path: 'a.md', text: `---\ntitle: A\ndescription: B\nchange: first\n---\n${text}\n` };
  const { tree } = parseFile(file, []) ?? {};
  return tree && readPlainText(tree);
};

describe('readPlainText', () => {
  it.each([
    [
      'a hard break is a line end',
      'Vodičkova 710/31\\\n110 00 Praha 1  \nČeská republika',
      'Vodičkova 710/31\n110 00 Praha 1\nČeská republika',
    ],
    ['a wrapped line is one line', 'One\n  two\nthree.', 'One two three.'],
    [
      'an address is not glued to what follows',
      'Write to\\\n<info@example.com>',
      'Write to\ninfo@example.com',
    ],
    [
      'each item and cell is a line',
      '1. a\n   - b\n\n| c | d |\n| - | - |\n| e | `f` |',
      '1. a\nb\nc\nd\ne\nf',
    ],
    ['the numbers of a list are in it', '3. a\n4. b\n\n> 1) c\n\n- (a) d', '3. a\n4. b\n1) c\n(a) d'],
    ['marks of emphasis are none of the text', 'A **b** [c](https://d.example) `e`.', 'A b c e.'],
    ['code keeps its lines', '```\na\n  b\n```', 'a\n  b'],
  ])('%s', (_, text, plain) => {
    expect(read(text)).toBe(plain);
  });
});

describe('foldText', () => {
  it.each([
    ['letters and their accents', 'Pr\u030Ci\u0301jemce', 'P\u0159\u00EDjemce'],
    ['SARA AM', 'ท\u0E4D\u0E32', 'ท\u0E33'],
    ['SARA AM with a tone mark', 'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
    ['every kind of space', 'a\u00A0b\u202Fc\u2009d\ne', 'a b c d e'],
    ['what has no width', 'a\u00ADb\u200Bc\uFEFF', 'abc'],
  ])('makes %s equal', (_, typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });
});
