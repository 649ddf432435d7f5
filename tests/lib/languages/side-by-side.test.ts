import { toString as getText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { listBesideParams, listOtherLocales, putSideBySide } from '#lib/languages/side-by-side.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { renderTree } from '#lib/policy/render.ts';
import { makeSections } from '#lib/policy/sections.ts';

const read = (body: string) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n${body}\n`;
  const parsed = parseFile({ path: 'x.md', text }, []);
  return parsed ? makeSections(parsed.tree, text) : [];
};
const compare = (own: string, other: string) =>
  putSideBySide(read(own), read(other)).map(({ id, own: left, other: right, passages }) => [
    id,
    left,
    right,
    passages.map((passage) => [passage.own && getText(passage.own), passage.other && getText(passage.other)]),
  ]);

describe('putSideBySide', () => {
  it('puts block beside block where both are built alike', () => {
    const own = '## ก {#a}\n\nหนึ่ง\n\n- ข้อ\n\n## ข {#b}\n\nสอง';
    const other = '## A {#a}\n\nOne.\n\n- Item\n\n## B {#b}\n\nTwo.';
    expect(compare(own, other)).toEqual([
      [
        'a',
        'ก',
        'A',
        [
          ['หนึ่ง', 'One.'],
          ['ข้อ', 'Item'],
        ],
      ],
      ['b', 'ข', 'B', [['สอง', 'Two.']]],
    ]);
  });

  it.each([
    ['more paragraphs', '## A {#a}\n\nOne.', '## B {#a}\n\nUno.\n\nDue.', [['One.', 'Uno.Due.']]],
    ['other blocks', '## A {#a}\n\nOne.\n\n- Two', '## B {#a}\n\n- Uno\n\nDue.', [['One.Two', 'UnoDue.']]],
  ])('puts section beside section where the other has %s', (_, own, other, passages) => {
    expect(compare(own, other)).toEqual([['a', 'A', 'B', passages]]);
  });

  it('loses no section that one of the two has alone', () => {
    expect(compare('## A {#a}\n\nOne.', '## C {#c}\n\nThree.\n\n## A {#a}\n\nUno.')).toEqual([
      ['a', 'A', 'A', [['One.', 'Uno.']]],
      ['c', undefined, 'C', [[undefined, 'Three.']]],
    ]);
    expect(compare('## A {#a}\n\nOne.', '## B {#b}\n\nTwo.')).toEqual([
      ['a', 'A', undefined, [['One.', undefined]]],
      ['b', undefined, 'B', [[undefined, 'Two.']]],
    ]);
  });

  it('gives an id to the own side alone, and leaves the other edition as it is', () => {
    const other = read('## A {#a}\n\n### B {#b}\n\nOne.');
    const [section] = putSideBySide(read('## ก {#a}\n\n### ข {#b}\n\nหนึ่ง'), other);
    const [heading] = section?.passages ?? [];
    const render = (tree = heading?.own) => (tree ? renderTree(tree, 'T') : '');
    expect([render(), render(heading?.other)]).toEqual(['<h3 id="b">ข</h3>', '<h3>B</h3>']);
    expect(other[0]?.tree.children[0]).toMatchObject({ data: { hProperties: { id: 'b' } } });
  });
});

it('knows in which other languages an edition is', () => {
  const edition = { locale: 'th', policy: 'privacy', date: '2026-11-23' } as const;
  expect(listOtherLocales(edition)).toEqual(['en', 'cs']);
  expect(listOtherLocales({ ...edition, date: '2026-11-24' })).toEqual([]);
});

it('stands for every edition in every two languages, one as the page’s own', () => {
  const params = listBesideParams().filter(
    ({ policy, edition }) => `${policy}/${edition}` === 'cookies/2026-11-22',
  );
  expect(params.map(({ locale, other }) => `${locale} ${other}`).toSorted()).toEqual([
    'cs en',
    'cs th',
    'en cs',
    'en th',
    'th cs',
    'th en',
  ]);
});
