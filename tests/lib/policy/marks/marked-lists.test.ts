import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/policy/parse.ts';
import { renderTree } from '#lib/policy/render.ts';

const render = (text: string) => {
  const file = { path: 'a.md', text: `---\ntitle: A\ndescription: B\nchange: first\n---\n${text}\n` };
  const { tree } = parseFile(file, []) ?? {};
  return tree && renderTree(tree, 'A').replaceAll('\n', '');
};

describe('a list with marks of its own', () => {
  it.each([
    ['- (a) names\n- (b) addresses', ['(a)', '(b)']],
    ['- a) jména\n- b) adresy', ['a)', 'b)']],
    ['- 1.1 The seller\n- 1.2 The buyer', ['1.1', '1.2']],
    ['- § 1 Prodávající', ['§ 1']],
    ['- ก. ชื่อ\n- ข. ที่อยู่', ['ก.', 'ข.']],
    ['- (๑) ชื่อ', ['(๑)']],
    ['- 5\\. names\n- 10\\. addresses', ['5.', '10.']],
  ])('shows them in the place of bullets: %j', (text, marks) => {
    const html = render(text);
    expect(html).toMatch(/^<ul role="list"><li><span>/);
    expect([...(html ?? '').matchAll(/<li><span>(.*?)<\/span> /g)].map(([, mark]) => mark)).toEqual(marks);
  });

  it('is nested as deep as terms go, and keeps its paragraphs', () => {
    expect(
      render('1. We\n\n   - (a) keep\n     - (i) names\n     - (ii) *all*\n\n     More.'),
    ).toMatchInlineSnapshot(
      `"<ol><li><p>We</p><ul role="list"><li><p><span>(a)</span> keep</p><ul role="list"><li><span>(i)</span> names</li><li><span>(ii)</span> <em>all</em></li></ul><p>More.</p></li></ul></li></ol>"`,
    );
  });

  it('counts with the bracket that is written', () => {
    expect(render('3) names\n4) addresses')).toBe(
      '<ol start="3" role="list"><li>names</li><li>addresses</li></ol>',
    );
    expect(render('3. names\n4. addresses')).toBe('<ol start="3"><li>names</li><li>addresses</li></ol>');
  });

  it.each(['- (a) names\n- addresses', '- names\n- addresses', '- a word\n- the word'])(
    'is one where every item has a mark, and no other: %j',
    (text) => {
      expect(render(text)).not.toContain('role');
    },
  );
});
