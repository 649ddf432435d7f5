import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import type { ContentError } from '#lib/content-error.ts';
import { most } from '#lib/policy/bounds/most.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { renderSection } from '#lib/policy/render.ts';
import { makeSections } from '#lib/policy/sections.ts';
import { heavyBodies, heavyFrontMatter } from './heavy-inputs.ts';

const write = (body: string, head = 'title: T\ndescription: D\nchange: first') =>
  `---\n${head}\n---\n\n## A {#a}\n\n${body}\n`;

/** What a file is answered with: its mistakes, or nothing and the sections. */
const answer = (text: string) => {
  const errors: ContentError[] = [];
  const file = { path: 'x.md', text };
  const parsed = parseFile(file, errors);
  let found = 0;
  if (parsed)
    checkTree(parsed.tree, file, () => {
      found += 1;
    });
  return {
    errors: errors.map(({ message }) => message),
    found,
    sections: parsed && makeSections(parsed.tree, text),
  };
};

// That each of these ends at all is what is tested: without bounds one of them takes minutes, or ends the process.
describe.each([20_000, 980_000])('of %i characters', (size) => {
  it.each(heavyBodies)('answers %s', (_, make) => {
    const { errors, found, sections } = answer(write(make(size)));
    if (!sections) expect(errors).toEqual([expect.stringMatching(/^x\.md:\d+:\d+: .+ — .+$/)]);
    else if (size < 100_000)
      for (const section of sections) expect(renderSection(section, 'en')).not.toMatch(/<script/);
    expect(errors.length + found + (sections?.length ?? 0)).toBeGreaterThan(0);
  });

  it.each(heavyFrontMatter)('answers front matter of %s', (_, make) => {
    const { errors } = answer(write('Text.', make(size)));
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toMatch(/^x\.md:\d+:\d+: .+ — .+$/s);
  });
});

it.each<[string, string, string]>([
  [
    'characters',
    'word '.repeat(200_000),
    'x.md:1:1: the file has 1,000,059 characters — divide the policy: 1,000,000 at most',
  ],
  [
    'lines',
    '\n'.repeat(20_000),
    'x.md:20000:1: the file has 20,010 lines — divide the policy: 20,000 at most',
  ],
  [
    'levels of quotations',
    `One.\n\n${'> '.repeat(101)}a`,
    'x.md:11:1: this line stands 151 levels deep — delete marks and spaces before its text: 100 levels at most',
  ],
  [
    'levels of lists, line by line',
    Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    'x.md:109:1: this line stands 101 levels deep — delete marks and spaces before its text: 100 levels at most',
  ],
  [
    'levels of emphasis',
    `One.\n\n${'*a '.repeat(120)}${' a*'.repeat(120)}`,
    'x.md:11:302: this stands more than 100 levels deep — write it with fewer marks within marks: 100 levels at most',
  ],
  [
    'characters without a space',
    `One.\n${'a'.repeat(1001)}`,
    'x.md:10:1: 1,001 characters stand here without a space — put spaces between them, or delete them: 1,000 at most',
  ],
  [
    'columns',
    `|${'a|'.repeat(101)}\n|${'-|'.repeat(101)}\n`,
    'x.md:10:1: this table has 102 columns — divide it into smaller ones: 100 columns at most',
  ],
  [
    'marks in a paragraph',
    `One.\n\n${'*a* '.repeat(3000)}`,
    'x.md:11:1: this paragraph has 6,002 marks such as * [ < { in 12,000 characters — delete those that mean nothing, or divide the paragraph',
  ],
  [
    'brackets within brackets',
    '['.repeat(101),
    'x.md:9:1: more than 100 brackets stand within each other — delete those that are never closed',
  ],
  [
    'headings with a line below them',
    'a\n===\n'.repeat(201),
    'x.md:408:1: more than 200 headings are underlined — begin each heading with ## and delete the line below it',
  ],
])('says where there are too many %s, and what to do', (_, body, message) => {
  expect(answer(write(body)).errors).toEqual([message]);
});

it.each<[string, string]>([
  ['a long policy', `${'A sentence of a policy, with *words* and [links](#a). '.repeat(12)}\n\n`.repeat(150)],
  ['100 levels', `${'>'.repeat(most.levels)}a`],
  ['a list of 2,000 items', '- an item of a list\n'.repeat(2000)],
  ['a table of 1,000 rows', `| A | B |\n| - | - |\n${'| `a` | b |\n'.repeat(1000)}`],
  ['a long paragraph in Thai', 'ข้อมูลส่วนบุคคลของท่าน'.repeat(2000)],
])('leaves %s', (_, body) => {
  const { errors, sections } = answer(write(body));
  expect([errors, sections?.length]).toEqual([[], 1]);
});

it('answers any pieces of Markdown in any order', () => {
  const pieces = [
    '*',
    '_',
    '**',
    '[',
    ']',
    '](',
    ')',
    '`',
    '```\n',
    '<',
    '>',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '|',
    '|-|\n',
  ].concat([
    '&',
    '&#x',
    ';',
    '\\',
    '~~',
    '![',
    '[^',
    ']: ',
    '#',
    '## ',
    '{#a}',
    '---\n',
    'a',
    ' ',
    'ก',
    '\u0000',
    '\uD800',
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
      fc.integer({ min: 1, max: 400 }),
      (some, times) => {
        const { errors, sections } = answer(write(some.join('').repeat(times)));
        expect(errors.length > 0 || sections !== undefined).toBe(true);
        for (const error of errors) expect(error).toMatch(/^x\.md:\d+:\d+: .+ — .+$/s);
      },
    ),
    { numRuns: 150 },
  );
});

describe('a redline of two long texts', () => {
  const compare = (before: string, after: string) => {
    const [own, other] = [before, after].map((body) => answer(write(body)).sections ?? []);
    return makeRedline(own ?? [], other ?? [], 'en');
  };
  const list = (word: string) =>
    Array.from({ length: 1500 }, (_, index) => `- ${word}${index} and so on\n`).join('');
  const table = (word: string) =>
    `| A | B |\n| - | - |\n${Array.from({ length: 1500 }, (_, row) => `| ${word}${row} | b |\n`).join('')}`;
  const paragraphs = (word: string) =>
    Array.from({ length: 1500 }, (_, index) => `${word} says number ${index}.\n\n`).join('');

  it.each([
    ['items', list],
    ['rows', table],
    ['paragraphs', paragraphs],
  ])('is made where all of many %s changed', (_, make) => {
    expect(compare(make('one'), make('two'))[0]?.change).toBe('changed');
    expect(compare(make('one'), make('one'))[0]?.change).toBe('kept');
  });

  it('still finds the one item of many that was added', () => {
    const [section] = compare(list('one'), `- new\n${list('one')}`);
    const html = renderSection(
      { title: 'A', tree: section?.passages[0]?.tree ?? { type: 'root', children: [] } },
      'en',
    );
    expect(html.split('<ins>')).toHaveLength(2);
    expect(html).toContain('<li><ins>new</ins></li>');
  });
});
