import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { dropSpaces } from '#lib/publish/page/drop-spaces.ts';

const list = (node: Tree.ParentNode): Tree.ChildNode[] =>
  node.childNodes.flatMap((child) => [child, ...('childNodes' in child ? list(child) : [])]);
const drop = (page: string) => {
  const fragment = parseFragment(page);
  dropSpaces(list(fragment));
  return serialize(fragment);
};

it.each([
  [
    '<p>a</p>\n<ul>\n<li>b</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n',
    '<p>a</p><ul><li>b</li><li><p>c</p></li></ul>',
  ],
  ['<p>a</p>\n\n<p>b</p>', '<p>a</p>\n\n<p>b</p>'],
])('takes out line ends between blocks: %j', (page, kept) => {
  expect(drop(page)).toBe(kept);
});

it.each(['<p><b>a</b>\n<i>b</i></p>', '<p>a</p>\n<b>b</b>', '<p>a</p>\nb', '<pre>\n\n<b>a</b>\n</pre>'])(
  'keeps those that part words: %j',
  (page) => {
    expect(drop(page)).toBe(serialize(parseFragment(page)));
  },
);

it.each(['blockquote', 'div', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'ul'])(
  'takes them out beside %s',
  (name) => {
    const end = name === 'hr' ? '' : `</${name}>`;
    expect(drop(`<${name}>${end}\n<ul></ul>`)).toBe(`<${name}>${end}<ul></ul>`);
  },
);

it('takes them out of a table', () => {
  const rows = ['<tr>', '<th>a</th>', '<th>b</th>', '</tr>'].join('\n');
  const cells = ['<tr>', '<td>c</td>', '<td>d</td>', '</tr>', '<tr>', '</tr>'].join('\n');
  const table = ['<table>', '<thead>', rows, '</thead>', '<tbody>', cells, '</tbody>', '</table>'].join('\n');
  expect(drop(table)).toBe(table.replaceAll('\n', '').replace('<tr></tr>', '<tr>\n</tr>'));
});
