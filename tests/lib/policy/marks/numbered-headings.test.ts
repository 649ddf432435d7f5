import { describe, expect, it } from 'vitest';
import { isNumbered } from '#lib/policy/marks/read-mark.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { renderTree } from '#lib/policy/render.ts';

describe('a heading', () => {
  it.each([
    ...['1. Scope', '2.1 Data', '§ 3', '§ 4 Data', '(a) Scope', 'ก. ขอบเขต', '๑. ขอบเขต', 'IV. Scope', '1.1'],
    ...[
      'Čl. IV',
      'Článek 4',
      'čl 4',
      'Část 2',
      'Article 6',
      'Art. 6',
      'art.6',
      'Section XII',
      'Part i',
      'PART 2',
    ],
    ...['ข้อ 4', 'ข้อ๔', 'มาตรา 24', 'หมวด ๒', 'ส่วนที่ 1'],
  ])('carries its author’s number: %s', (heading) => {
    expect(isNumbered(heading)).toBe(true);
  });

  it.each([
    ...['Scope', 'Articles of faith', 'The article 6', 'Part of it', 'Section', 'ข้อมูล', 'ข้อกำหนด'],
    ...['Číslo 4', 'Article  six', 'Parts 2', 'Section visible'],
  ])('carries none: %s', (heading) => {
    expect(isNumbered(heading)).toBe(false);
  });
});

describe('the marks of a list', () => {
  const render = (text: string) => {
    const file = { path: 'a.md', text: `---\ntitle: A\ndescription: B\nchange: first\n---\n${text}\n` };
    const { tree } = parseFile(file, []) ?? {};
    return tree && renderTree(tree, 'A').replaceAll('\n', '');
  };

  it.each([
    ['10) ten\n11) eleven', '<ol start="10" role="list"><li>ten</li><li>eleven</li></ol>'],
    ['1. one 2) x', '<ol><li>one 2) x</li></ol>'],
    ['1) (a) one', '<ol role="list"><li>(a) one</li></ol>'],
    ['- **(a)** one', '<ul role="list"><li><strong>(a)</strong> one</li></ul>'],
    ['- (a) *one*', '<ul role="list"><li><span>(a)</span> <em>one</em></li></ul>'],
    ['- a\n  - (a) b', '<ul><li>a<ul role="list"><li><span>(a)</span> b</li></ul></li></ul>'],
    ['- > (a) one', '<ul role="list"><li><blockquote><p>(a) one</p></blockquote></li></ul>'],
  ])('are shown as they are written: %j', (text, html) => {
    expect(render(text)).toBe(html);
  });
});
