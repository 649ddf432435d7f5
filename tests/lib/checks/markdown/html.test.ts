import { expect, it } from 'vitest';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { renderSection, renderTree } from '#lib/policy/render.ts';
import { makeSections } from '#lib/policy/sections.ts';

const read = (body: string) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n\n## A {#a}\n\n${body}\n`;
  const found: string[] = [];
  const parsed = parseFile({ path: 'x.md', text }, []);
  if (parsed)
    checkTree(parsed.tree, { path: 'x.md', text }, (at, problem, remedy) => {
      found.push(`${typeof at === 'number' ? at : at.line}: ${problem} — ${remedy}`);
    });
  return { found, sections: parsed ? makeSections(parsed.tree, text) : [] };
};
const table = (cell: string) => `| A |\n| - |\n| ${cell} |`;

it.each(['<br>', '<br/>', '<br />', '<BR>'])('%s in the cell of a table is a line break', (tag) => {
  const { found, sections } = read(table(`one${tag}two`));
  expect(found).toEqual([]);
  expect(sections.map((section) => renderSection(section)).join()).toContain('>one<br>\ntwo</td>');
  expect(sections[0]?.text).toBe('A\none\ntwo');
});

it('shows in the redline what changed beside a line break, and the line break', () => {
  const [own, other] = [table('one<br>two'), table('one<br>three<br>four')].map(
    (body) => read(body).sections,
  );
  const [section] = makeRedline(own ?? [], other ?? [], 'en');
  const html = section?.passages.map(({ tree }) => renderTree(tree, 'A')).join('');
  expect(html).toContain('>one<br>\n<del>two</del><ins>three<br>\nfour</ins></td>');
});

it.each([
  ['One<br>two.', 9, 'end the line with a backslash instead, and go on in the next line'],
  ['- one<br>two', 9, 'end the line with a backslash instead, and go on in the next line'],
  ['One.<br>', 9, 'delete it: an empty line parts paragraphs'],
  ['One.\n\n<br>\n\nTwo.', 11, 'delete it: an empty line parts paragraphs'],
])('<br> elsewhere is refused: %j', (body, line, remedy) => {
  expect(read(body).found).toEqual([`${line}: <br> breaks a line only in the cell of a table — ${remedy}`]);
});

it('what the remedy says instead of <br> is accepted', () => {
  expect(read('One\\\ntwo.').found).toEqual([]);
  expect(read('One.\n\nTwo.').found).toEqual([]);
});

it.each([
  ['Some <b>bold</b> text.', 1],
  ['Some <b>bold</b> and <i>other</i> text.', 2],
  ['<div>\ntext\n</div>', 1],
  [table('<b>x</b>'), 1],
  ['No beginning</b>.', 1],
])('names an element once: %j', (body, count) => {
  const { found } = read(body);
  expect(found).toHaveLength(count);
  for (const message of found) expect(message).toMatch(/raw HTML is not allowed — write it as Markdown/);
});

it.each(['One <!-- two --> three.', '<!-- one -->'])('says of a comment to delete it: %j', (body) => {
  expect(read(body).found).toEqual([
    '9: a comment is not shown, and would be published in the file — delete it',
  ]);
});

it('renders a link to a telephone number', () => {
  const { found, sections } = read('[+420 224 567 891](tel:+420224567891)');
  expect(found).toEqual([]);
  expect(sections.map((section) => renderSection(section)).join()).toBe(
    '<p><a href="tel:+420224567891">+420 224 567 891</a></p>',
  );
});
