import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/policy/parse.ts';
import { renderSection } from '#lib/policy/render.ts';
import { getLine, hashLines, makeSections, readHeading, splitTree } from '#lib/policy/sections.ts';

const read = (body: string) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n${body}\n`;
  const parsed = parseFile({ path: 'x.md', text }, []);
  if (!parsed) throw new Error('The front matter is wrong');
  return { tree: parsed.tree, sections: makeSections(parsed.tree, text) };
};

describe('a heading', () => {
  it.each<[text: string, title: string, id: string | undefined]>([
    ['Retention period {#retention}', 'Retention period', 'retention'],
    ['A{#a}', 'A', 'a'],
    ['A  {#a-b2-c}', 'A', 'a-b2-c'],
    ['{#a}', '', 'a'],
    ['A {#a} b', 'A {#a} b', undefined],
    ['A {#A}', 'A {#A}', undefined],
    ['A {#2a}', 'A {#2a}', undefined],
    ['A {#a-}', 'A {#a-}', undefined],
    ['A {#a--b}', 'A {#a--b}', undefined],
    ['A {a}', 'A {a}', undefined],
    ['A {#a', 'A {#a', undefined],
    ['A', 'A', undefined],
    ['A {#a} {#b}', 'A {#a}', 'b'],
    ['One\nline {#a}', 'One\nline', 'a'],
  ])('%j is taken apart', (value, title, id) => {
    expect(readHeading({ type: 'heading', depth: 2, children: [{ type: 'text', value }] })).toEqual({
      title,
      id,
    });
  });
});

describe('a policy', () => {
  const body =
    'Above.\n\n## A {#a}\n\nOne.\n\n### B {#own}\n\nTwo.\n\n#### C *d*\n\nThree.\n\n## E {#e}\n\nFour.\n';

  it('is split at the headings of its sections, sub-headings standing in them', () => {
    const { before, sections } = splitTree(read(body).tree);
    expect(before.map(({ type }) => type)).toEqual(['paragraph']);
    expect(sections.map(({ content }) => content.map(({ type }) => type))).toEqual([
      ['paragraph', 'heading', 'paragraph', 'heading', 'paragraph'],
      ['paragraph'],
    ]);
  });

  it('has sections with their place, their text and the hash of their lines', () => {
    const { sections } = read(body);
    expect(sections.map(({ id, title, line, text }) => [id, title, line, text])).toEqual([
      ['a', 'A', 8, 'One.\nB\nTwo.\nC d\nThree.'],
      ['e', 'E', 20, 'Four.'],
    ]);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(sections.at(-1)?.hash).toBe(hash('## E {#e}\n\nFour.'));
    expect(sections[0]?.hash).toBe(hash('## A {#a}\n\nOne.\n\n### B {#own}\n\nTwo.\n\n#### C *d*\n\nThree.'));
  });

  it('has sub-headings with their own ids or those of their section, shown as addresses and not as text', () => {
    const [section] = read(body).sections;
    expect(section?.subheadings).toEqual([
      { id: 'own', title: 'B', depth: 3 },
      { id: 'a-2', title: 'C d', depth: 4 },
    ]);
    const html = section && renderSection(section);
    expect(html).toContain('<h3 id="own">B</h3>');
    expect(html).toContain('<h4 id="a-2">C <em>d</em></h4>');
  });
});

it('hashes lines without what is empty at their end', () => {
  expect(hashLines(['a', ''])).toBe(hashLines(['a']));
  expect(hashLines(['', 'a'])).not.toBe(hashLines(['a']));
  expect(hashLines(['a', 'b'])).toBe(createHash('sha256').update('a\nb').digest('hex'));
});

it('takes a node of no place for one of the first line', () => {
  expect(getLine({})).toBe(1);
});
