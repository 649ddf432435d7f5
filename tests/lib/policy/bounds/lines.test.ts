// What counts as a level, an underlined heading, a mark of the front matter, a table.
import { describe, expect, it } from 'vitest';
import { find, findInBody, list } from './excess.ts';

describe('the levels of a line', () => {
  it.each(['- ', '* ', '+ ', '1. ', '1) ', '123456789. ', '> '])('are begun by %j', (mark) => {
    expect(findInBody(`${mark.repeat(101)}a`)).toMatch(/levels deep/);
    // Each with its space: a mark and a half.
    expect(findInBody(`${mark.repeat(66)}a`)).toBeUndefined();
  });

  it.each(['-', '*', '+', '1.', '12)'])('are begun by %j at the end of a line', (mark) => {
    // With their spaces, 67 marks are 100 levels.
    expect(findInBody(`${mark} `.repeat(67))).toBeUndefined();
    expect(findInBody(`${mark} `.repeat(67) + mark)).toMatch(/^4: this line stands 101 levels deep/);
  });

  it.each(['-', '1.', '1234567890. ', 'a ', '# '])('are not begun by %j', (mark) => {
    expect(findInBody(`${mark.repeat(101)}a`)).toBeUndefined();
  });
});

describe('a heading', () => {
  it.each(['===', '---', '=', '  --- ', '> ---'])('is underlined by %j below its text', (line) => {
    expect(findInBody(list(201, () => `a\n${line}\n`))).toMatch(/more than 200 headings are underlined/);
  });

  it.each(['\n---', '  \n---', 'a\n- - -', 'a\n=-=', 'a\n==='.replace('===', '=== b')])(
    'is not underlined in %j',
    (text) => {
      expect(findInBody(list(201, () => `${text}\n`))).toBeUndefined();
    },
  );
});

describe('the front matter', () => {
  it.each(['[', '{', '&a', '*a', '!', '- ', '? ', ': '])('nests by %j', (mark) => {
    expect(find(`---\n${list(301, () => `a ${mark}`)}\n---\n`)).toMatch(/more than 300 colons/);
  });

  it.each(['a-b', 'https://a', 'a?b', 'a, b', '(a)'])('does not nest by %j', (text) => {
    expect(find(`---\n${list(301, () => text)}\n---\n`)).toBeUndefined();
  });

  it('ends with its second line ---, and is counted alone', () => {
    expect(find(`---\n${list(299, () => '- a')}\n--- \n${list(10, () => '- a')}\n`)).toBeUndefined();
    expect(find(`---\ntitle: T\n---\n${'word '.repeat(4001)}`)).toBeUndefined();
  });

  it('has lines that are bounded as all others', () => {
    expect(find(`---\ntitle: T\nnotice: ${'a'.repeat(1001)}\n---\n`)).toMatch(
      /^3: 1,001 characters stand here/,
    );
  });
});

it('takes no line of text for the line below a table’s head', () => {
  expect(findInBody(`|a${'|a'.repeat(150)}|`)).toBeUndefined();
  expect(findInBody(`|:${'|:'.repeat(150)}|`)).toMatch(/^4: this table has 152 columns/);
});
