import { expect, it } from 'vitest';
import { ContentError } from '#lib/content-error.ts';
import { checkStructure } from '#lib/languages/structure.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections } from '#lib/policy/sections.ts';

const write = (path: string, body: string) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n${body}\n`;
  const parsed = parseFile({ path, text }, []);
  return { path, sections: parsed ? makeSections(parsed.tree, text) : [] };
};
const remedy = 'give every language the same paragraphs, lists, tables and links in the same order';
const compare = (own: string, original: string, faults?: ContentError[]) =>
  checkStructure(
    write('th.md', `## ก {#a}\n\n${own}`),
    write('en.md', `## A {#a}\n\n${original}`),
    faults,
  ).map(({ message }) => message.replace(` — ${remedy}`, ''));

it.each([
  [
    'a sub-heading of another level',
    '### ก\n\nOne.\n\n### ข\n\nTwo.',
    '### A\n\nOne.\n\n#### B\n\nTwo.',
    'th.md:12:1: the section "a" goes on here with the heading ### {#a-2}, but with the heading #### {#a-2} in en.md:12',
  ],
  [
    'a sub-heading that is missing',
    'One.\n\nTwo.',
    'One.\n\n### B {#b}\n\nTwo.',
    'th.md:10:1: the section "a" goes on here with a paragraph, but with the heading ### {#b} in en.md:10',
  ],
  [
    'a paragraph that is missing at the end',
    'One.',
    'One.\n\nTwo.',
    'th.md:8:1: the section "a" goes on here with nothing, but with a paragraph in en.md:10',
  ],
  [
    'a paragraph that was added in between',
    'One.\n\nTwo.\n\n- item',
    'One.\n\n- item',
    'th.md:10:1: the section "a" goes on here with a paragraph, but with a list of 1 item in en.md:10',
  ],
  [
    'another number of items',
    '- one\n- two',
    '- one\n- two\n- three',
    'th.md:8:1: the section "a" goes on here with a list of 2 items, but with a list of 3 items in en.md:8',
  ],
  [
    'a list with numbers in the place of one without',
    '1. one',
    '- one',
    'th.md:8:1: the section "a" goes on here with a numbered list of 1 item, but with a list of 1 item in en.md:8',
  ],
  [
    'a paragraph in another item of a list',
    '- one\n\n  more\n\n- two',
    '- one\n\n- two\n\n  more',
    'th.md:10:3: the section "a" goes on here with a paragraph, but with an item in en.md:10',
  ],
  [
    'a list in another item of a list',
    '- one\n  - inner\n- two',
    '- one\n- two\n  - inner',
    'th.md:9:3: the section "a" goes on here with a list of 1 item, but with an item in en.md:9',
  ],
  [
    'a table of another shape',
    '| ก |\n| - |\n| 1 |',
    '| A |\n| - |\n| 1 |\n| 2 |',
    'th.md:8:1: the section "a" goes on here with a table of 1 column and 2 rows, but with a table of 1 column and 3 rows in en.md:8',
  ],
  [
    'a link that is missing, of two',
    'One [a](https://a.example) and b.',
    'One [a](https://a.example) and [b](https://b.example).',
    'th.md:8:1: the section "a" goes on here with a paragraph with 1 link, but with a paragraph with 2 links in en.md:8',
  ],
  [
    'a quotation that is none in the other language',
    '> One.',
    'One.',
    'th.md:8:1: the section "a" goes on here with a quotation, but with a paragraph in en.md:8',
  ],
])('names %s', (_, own, original, message) => {
  expect(compare(own, original)).toEqual([message]);
});

it.each([
  ['other words, emphasis and line ends', 'ข้อความ **หนา**\nสั้น', 'A longer text.'],
  ['a link elsewhere, at another place', '[ก](https://a.example) ข', 'A, [b](https://b.example)'],
  ['columns set otherwise', '| ก |\n| -: |\n| 1 |', '| A |\n| - |\n| 1 |'],
  ['a list with empty lines between its items', '- one\n\n- two', '- one\n- two'],
])('minds no %s', (_, own, original) => {
  expect(compare(own, original)).toEqual([]);
});

it('names the first difference of each section', () => {
  const own = 'One.\n\n## ข {#b}\n\nOne.\n\nTwo.\n\nThree.';
  const original = '- One.\n\n## B {#b}\n\nOne.';
  expect(compare(own, original)).toEqual([
    'th.md:8:1: the section "a" goes on here with a paragraph, but with a list of 1 item in en.md:8',
    'th.md:14:1: the section "b" goes on here with a paragraph, but with nothing in en.md:12',
  ]);
});

it('names a section that is missing, and nothing else then', () => {
  expect(compare('One.\n\n## ค {#c}\n\nOne.', '- One.\n\n## B {#b}\n\nOne.\n\n## C {#c}\n\nOne.')).toEqual([
    'th.md:10:1: section 2 is "c" here but "b" in en.md — give both the same ids in the same order',
  ]);
});

it('names a section that another language has as a part of one, at its place in whichever has it so', () => {
  const [section, part] = ['One.\n\n## B {#b}\n\nOne.', 'One.\n\n### B {#b}\n\nOne.'];
  const remedy = 'write ## before it, or ### in every language';
  expect(compare(part, section)).toEqual([
    `th.md:10:1: "b" is a part of "a" here, and a section in en.md — ${remedy}`,
  ]);
  expect(compare(section, part)).toEqual([
    `en.md:10:1: "b" is a part of "a" here, and a section in th.md — ${remedy}`,
  ]);
});

it.each([
  { file: 'th.md', first: 8, second: 12 },
  { file: 'en.md', first: 10, second: 15 },
])('leaves a block in which $file has a fault already', ({ file, first, second }) => {
  const fault = (line: number) => [new ContentError(file, line, 'problem', 'remedy')];
  const own = 'One.\n\n## ข {#b}\n\nOne.';
  const original = 'One.\n\nTwo.\n\n## B {#b}\n\n- One.\n- Two.';
  const names = (faults: ContentError[]) =>
    compare(own, original, faults).map((text) => text.match(/"\w"/)?.[0]);
  expect(names([])).toEqual(['"a"', '"b"']);
  expect(names(fault(first))).toEqual(['"b"']);
  expect(names(fault(second))).toEqual(['"a"']);
  expect(names(fault(first - 1))).toEqual(['"a"', '"b"']);
  expect(names([new ContentError('cs.md', 8, 'problem', 'remedy')])).toEqual(['"a"', '"b"']);
});
