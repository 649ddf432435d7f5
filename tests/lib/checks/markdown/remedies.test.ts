import { describe, expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { readPlainText } from '#lib/policy/plain-text.ts';
import { renderTree } from '#lib/policy/render.ts';
import { find } from './find.ts';

describe('a link that says what to write', () => {
  it.each<[text: string, errors: string, mended: string]>([
    [
      'See www.example.com now.',
      '"www.example.com" is no address',
      'See [www.example.com](https://www.example.com) now.',
    ],
    [
      'ดูที่ https://example.comค่ะ',
      'goes on into the text — write <https://example.com>',
      'ดูที่ <https://example.com>ค่ะ',
    ],
    [
      'viz „https://example.com/a“ dále',
      'write <https://example.com/a>',
      'viz „<https://example.com/a>“ dále',
    ],
    [
      'ดู www.example.comค่ะ',
      'write [www.example.com](https://www.example.com)',
      'ดู [www.example.com](https://www.example.com)ค่ะ',
    ],
    ['[here](http://example.com/a)', 'write https://example.com/a', '[here](https://example.com/a)'],
    ['http://example.com', 'write https://example.com', '<https://example.com>'],
    ['[here]()', 'the link leads nowhere', '[here](#terms)'],
    ['[](https://example.com)', 'has no text', '[here](https://example.com)'],
    ['[a@example.com](mailto:b@example.com)', 'write <a@example.com>', '<a@example.com>'],
    ['[www.a.example](https://b.example)', 'names another host', '[b.example](https://b.example)'],
  ])('%s', (text, error, mended) => {
    expect(find(text)).toEqual([expect.stringContaining(error)]);
    expect(find(mended)).toEqual([]);
  });
});

describe('HTML that says what to write', () => {
  it.each<[text: string, error: string, mended: string]>([
    ['A <!-- note --> b', 'a comment is not shown, and would be published in the file — delete it', 'A  b'],
    [
      '<!-- note\nof two lines -->',
      'a comment is not shown, and would be published in the file — delete it',
      'Text.',
    ],
    ['A <b>word</b> here.', 'raw HTML is not allowed', 'A **word** here.'],
    ['A<br>b', 'end the line with a backslash', 'A\\\nb'],
  ])('%s', (text, error, mended) => {
    expect(find(text)).toEqual([expect.stringContaining(error)]);
    expect(find(mended)).toEqual([]);
  });

  it('breaks a line in a cell, in every form', () => {
    const cell = '| a | b |\n| - | - |\n| One<br>two<br />three<BR/>four | c |';
    expect(find(cell)).toEqual([]);
    const file = { path: 'a.md', text: `---\ntitle: A\ndescription: B\nchange: first\n---\n${cell}\n` };
    const { tree } = parseFile(file, []) ?? {};
    expect(tree && renderTree(tree, 'A')).toContain('>One<br>\ntwo<br>\nthree<br>\nfour</td>');
    expect(tree && readPlainText(tree)).toBe('a\nb\nOne\ntwo\nthree\nfour\nc');
  });
});

describe('front matter that says what to write', () => {
  const read = (lines: string) => {
    const errors: ContentError[] = [];
    const parsed = parseFile({ path: 'a.md', text: `---\n${lines}\n---\n` }, errors);
    return { frontMatter: parsed?.frontMatter, errors: errors.map(({ message }) => message) };
  };
  const first = 'description: B\nchange: first';

  it.each<[text: string, error: string, mended: string]>([
    [
      `title: 2027\n${first}`,
      'a.md:2:8: "title" must be text — put it in quotes: title: "2027"',
      `title: "2027"\n${first}`,
    ],
    [`title: true\n${first}`, 'put it in quotes: title: "true"', `title: "true"\n${first}`],
    [`title: “A”\n${first}`, 'write "A", in straight quotation marks', `title: "A"\n${first}`],
    [`title: „Zásady“\n${first}`, 'write "Zásady", in straight quotation marks', `title: "Zásady"\n${first}`],
    [
      'title: A\ndescription: B\nchange: material\nsummary:\n  – one\n  – two',
      'begin each line of a list with two spaces, a hyphen and a space',
      'title: A\ndescription: B\nchange: material\nsummary:\n  - one\n  - two',
    ],
    [
      'title: A\ndescription: B\nchange: material\nsummary:\n  -one',
      'begin each line of a list with two spaces, a hyphen and a space',
      'title: A\ndescription: B\nchange: material\nsummary:\n  - one',
    ],
    [
      `title: A\n<<<<<<< HEAD\n${first}\n=======\ndescription: C\n>>>>>>> other`,
      'a.md:3:1: two versions of this file were joined and not settled',
      `title: A\n${first}`,
    ],
  ])('%j', (text, error, mended) => {
    expect(read(text).errors).toEqual([expect.stringContaining(error)]);
    expect(read(mended).errors).toEqual([]);
  });

  it('is one text over several lines, however YAML writes it', () => {
    for (const mark of ['|', '>', '|-'])
      expect(
        read(`title: A\ndescription: ${mark}\n  One\n  two\nchange: first`).frontMatter?.description,
      ).toBe('One two');
  });
});
