import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/policy/parse.ts';
import type { Change } from '#lib/policy/redline/change.ts';
import { renderSection, renderTree } from '#lib/policy/render.ts';

const read = (body: string): Root => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n${body}`;
  return parseFile({ path: 'x.md', text }, [])?.tree ?? { type: 'root', children: [] };
};
const render = (body: string, title = 'T') => renderTree(read(body), title);

describe('a section', () => {
  it('is rendered as it is written, without the joints of its lines, and its tree left as it is', () => {
    const tree = read('Podle čl. 6 a dále:\n\n- (a) one\n- (b) two');
    const before = structuredClone(tree);
    expect(renderSection({ tree, title: 'T' })).toContain('<p>Podle čl. 6 a dále:</p>');
    expect(tree).toEqual(before);
  });
});

describe('what is rendered', () => {
  it.each(['https://a.example/', 'mailto:a@b.example', 'tel:+420123', '#part', '/en/cookies', '/a?b#c'])(
    'leads to %s',
    (url) => {
      expect(render(`[a](${url})`)).toBe(`<p><a href="${url}">a</a></p>`);
    },
  );

  it.each([
    'http://a.example/',
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://a.example',
    'xmpp:a@b.example',
  ])('does not lead to %s', (url) => {
    expect(render(`[a](${url})`)).toBe('<p><a>a</a></p>');
  });

  it('has its table in a region that is named and reached by keyboard', () => {
    const html = render('| A |\n| - |\n| 1 |\n', 'What we "store"');
    expect(html).toMatch(
      /^<div role="region" tabindex="0" aria-label="What we &#x22;store&#x22;"><div role="table"><table role="none">[\s\S]*<\/table><\/div><\/div>$/,
    );
  });

  it('names the parts of a table, and in each cell the heading of its column', () => {
    const html = render('| A | B *b* |\n| - | - |\n| 1 | |\n');
    expect(html.replaceAll('\n', '')).toContain(
      '<div role="table"><table role="none"><thead role="rowgroup"><tr role="row"><th role="columnheader">A</th><th role="columnheader">B <em>b</em></th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><td role="cell" data-label="A">1</td><td role="cell" data-label="B b"></td></tr></tbody>',
    );
  });

  it('names in a redline the heading that a column has now, or had', () => {
    const tree = read('| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n');
    const [table] = tree.children;
    const [, second, third] = (table?.type === 'table' && table.children[0]?.children) || [];
    const change = (kind: Change['kind'], value: string): Change => ({
      type: 'change',
      kind,
      children: [{ type: 'text', value }],
    });
    if (second && third) {
      second.children = [change('removed', 'Old'), change('added', 'New')];
      third.children = [change('removed', 'Gone')];
    }
    const html = renderTree(tree, 'T', { added: ['added: ', ''], removed: ['removed: ', ''], address: '' });
    expect([...html.matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'A',
      'New',
      'Gone',
    ]);
  });

  it('counts lists from the number that is written', () => {
    expect(render('3. a\n4. b\n')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>');
  });

  it('says of lists with marks of their own that they are lists', () => {
    expect(render('- (a) one\n- (b) two\n')).toBe(
      '<ul role="list">\n<li><span>(a)</span> one</li>\n<li><span>(b)</span> two</li>\n</ul>',
    );
    expect(render('1) one\n2) two\n')).toBe('<ol role="list">\n<li>one</li>\n<li>two</li>\n</ol>');
    expect(render('- one\n')).toBe('<ul>\n<li>one</li>\n</ul>');
  });

  it('names headings as they are to be addressed', () => {
    const tree = read('### A');
    for (const node of tree.children) node.data = { hProperties: { id: 'own' } };
    expect(renderTree(tree, 'T')).toBe('<h3 id="own">A</h3>');
  });

  it('has no attributes but those', () => {
    const tree = read('One.\n\n- item\n\n| A |\n| - |\n| 1 |\n');
    const properties = { className: ['a'], style: 'color:red', onClick: 'a()', title: 'a', dataA: 'a' };
    for (const node of tree.children) node.data = { hProperties: properties };
    expect(renderTree(tree, 'T')).not.toMatch(/class|style|onclick|data-a/i);
  });

  it('marks what was added and removed, with what a screen reader hears where that is given', () => {
    const text = (value: string) => [{ type: 'text' as const, value }];
    const change = (kind: 'added' | 'removed', value: string) =>
      ({ type: 'change', kind, children: text(value) }) as const;
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            change('removed', 'a'),
            change('added', 'b'),
            { type: 'addressChange', before: '/a', after: '/b' },
          ],
        },
      ],
    };
    expect(renderTree(tree, 'T')).toBe('<p><del>a</del><ins>b</ins> <small>( /a → /b)</small></p>');
    expect(
      renderTree(tree, 'T', { added: ['New: ', ' end'], removed: ['Old: ', ''], address: 'address' }),
    ).toBe(
      '<p><del><span>Old: </span>a</del><ins><span>New: </span>b<span> end</span></ins> <small>(address /a → /b)</small></p>',
    );
  });

  it('marks an item that is gone', () => {
    const tree = read('- a\n- b\n');
    const [list] = tree.children;
    if (list?.type === 'list' && list.children[0])
      list.children[0].data = { hProperties: { className: ['removed'] } };
    expect(renderTree(tree, 'T')).toBe('<ul>\n<li class="removed">a</li>\n<li>b</li>\n</ul>');
  });
});
