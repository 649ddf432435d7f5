import { expect, it } from 'vitest';
import { most } from '#lib/policy/bounds/most.ts';
import { answer, write } from './answer.ts';

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
