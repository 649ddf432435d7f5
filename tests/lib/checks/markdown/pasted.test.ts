import { describe, expect, it } from 'vitest';
import { find, findInPolicy } from './find.ts';
import { find as findLeft } from './leftover-kinds.ts';

const raw = (line: number, remedy: string) => `${line}: raw HTML is not allowed — ${remedy}`;
const row =
  'write it as Markdown: each row on a line, such as | one | two |, with | --- | --- | below the first';
const section = 'write it as Markdown: "## Title {#id}", with an empty line above and below';
const item = 'write it as Markdown: each item on a line that begins with "- " or "1. "';

describe('raw HTML of a pasted page', () => {
  it.each([
    ['<script src="https://example.com/a.js"></script>', 'delete it: a policy runs and loads nothing'],
    ['<style>\np { color: red }\n</style>', 'delete it: a policy runs and loads nothing'],
    ['<a id="data"></a>', 'delete it: each heading has an id to which links lead'],
    ['ข้อมูล <a name="data"></a>ของท่าน', 'delete it: each heading has an id to which links lead'],
    ['<img src="a.png" alt="Logo">', 'delete it, or describe in words what it shows'],
    ['<table>\n<tr><td>Údaje</td></tr>\n</table>', row],
    ['<h2>\nZásady\n</h2>', section],
    ['<h4>Data</h4>', 'write it as Markdown: "### Title", with an empty line above and below'],
    ['<ol type="a">\n<li>jména</li>\n</ol>', item],
    ['Text.\n\n\t\t<ol type="i">\n\t\t\t<li>names</li>', item],
    ['<hr/>', 'delete it: headings part what a policy says'],
    [
      '<p align="center">ข้อมูล</p>',
      'write it as Markdown: the words alone, with an empty line between two paragraphs',
    ],
    ['See <a href="https://example.com">us</a>.', 'write it as Markdown: [text](https://example.com)'],
    ['Viz <u>údaje</u>.', 'write it as Markdown, or put it in `backticks` to show it'],
  ])('is told with what to do: %j', (text, remedy) => {
    expect(find(text)).toEqual([raw(text.startsWith('Text.') ? 3 : 1, remedy)]);
  });

  it('is told once where a heading or a picture stands above all', () => {
    expect(findInPolicy('<h2>Data</h2>\n\nText.')).toEqual([raw(1, section)]);
    expect(findInPolicy('<p><img src="a.png"></p>\n\n## A {#a}\n\nText.')).toHaveLength(1);
  });
});

describe('attributes of another system', () => {
  it.each([
    '{men:lang="cs" ns="https://example.com/page"}',
    '{: cite="https://example.com/a" }',
    "{ href='https://example.com' .wide }",
  ])('are one slip, with an address in them as well: %s', (text) => {
    const said = [expect.stringContaining('is left over: of another system’s Markdown — delete it')];
    expect(find(text)).toEqual(said);
    expect(find(`Text.\n${text}`)).toEqual([expect.stringContaining(`2: "${text}" is left over`)]);
    expect(findInPolicy(`${text}\n\n## A {#a}\n\nText.`)).toEqual(said);
  });

  it('are deleted with the space before it, where another follows or nothing does', () => {
    const said = (text: string) => findLeft(text)[0]?.replace(/.* \| /, '');
    for (const text of ['A {.b} c', 'A {.b}.', 'A {.b}', 'A\n{.b}', 'A {.b}c', '{.b} c', 'A{.b}'])
      expect([text, said(text)]).toEqual([
        text,
        /^A {.b}(?!c)/.test(text) ? 'delete it with the space before it' : 'delete it',
      ]);
    expect(said('A [TOC]')).toBe('delete it with the space before it: the page makes its own');
  });
});

describe('a heading of another level', () => {
  it('without a text is not deleted where that would leave text above all headings', () => {
    const said = '1: this heading has no text — write "## Title {#id}"';
    expect(findInPolicy('#\n\nText.\n\n## A {#a}\n\nText.')).toEqual([said]);
    expect(findInPolicy('##\n\nText.')).toEqual([said]);
    expect(findInPolicy('#\n\n## A {#a}\n\nText.')).toEqual([`${said}, or delete the line`]);
  });

  it('goes one down with all below it, as deep as headings go', () => {
    const deep = '## 7.1 B {#b}\n\n### 7.1.3 C\n\n#### 7.1.3.1 D\n\nText.';
    expect(findInPolicy(`# 7. A\n\n${deep}`)).toEqual([
      expect.stringContaining(
        'write "## 7. A {#a}", and one # more before each heading below it, #### at most',
      ),
    ]);
    const mended = `## 7. A {#a}\n\n${deep.replaceAll(/^(?=#{2,3} )/gm, '#')}`;
    expect(mended).toContain('#### 7.1.3 C\n\n#### 7.1.3.1 D');
    expect(findInPolicy(mended)).toEqual([]);
    expect(findInPolicy(mended.replace('7.1.3.1', '7.1.4'))).toEqual([
      expect.stringContaining('the part "7.1.3 C" is empty'),
    ]);
  });
});

it('a name in the cell of a table is shown as it is written', () => {
  expect(find('| Cookie |\n| --- |\n| __cf_bm / __Secure-id |')).toEqual([]);
});
