import { expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { renderSection } from '#lib/policy/render.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

const parse = (body: string) => {
  const errors: ContentError[] = [];
  const text = `---\ntitle: Zásady\ndescription: "O čem: o údajích"\nchange: first\n---\n\n${body}`;
  return { parsed: parseFile({ path: 'content/cs/test/2026-01-01.md', text }, errors), errors, text };
};

const makeFrom = (body: string) => {
  const { parsed, text } = parse(body);
  return parsed ? makeSections(parsed.tree, text) : [];
};

const render = (section: Section | undefined) => section && renderSection(section);

it('reads the front matter', () => {
  expect(parse('').parsed?.frontMatter).toEqual({
    title: 'Zásady',
    description: 'O čem: o údajích',
    change: 'first',
  });
});

it('makes a section of each heading, with the line it has in the file', () => {
  const sections = makeFrom('## Úvod {#intro}\n\nText.\n\n## Konec {#the-end}\n\n- a\n- b\n');
  expect(sections.map(({ id, title, text, line }) => ({ id, title, text, line }))).toEqual([
    { id: 'intro', title: 'Úvod', text: 'Text.', line: 7 },
    { id: 'the-end', title: 'Konec', text: 'a\nb', line: 11 },
  ]);
  expect(sections.map(render)).toEqual(['<p>Text.</p>', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>']);
});

it('hashes the lines of a section, whatever empty ones follow it', () => {
  const hash = (body: string) => makeFrom(body)[0]?.hash;
  // printf '## A {#a}\n\nText.' | sha256sum
  const known = 'e2e88473a4dc409daf694ea25518c769ec01aafd2e94f0ed2f7a00f6f5d60584';
  expect(hash('## A {#a}\n\nText.\n')).toBe(known);
  expect(hash('## A {#a}\n\nText.\n\n\n## B {#b}\n\nMore.\n')).toBe(known);
  expect(hash('## A {#a}\n\nText!\n')).not.toBe(known);
});

it('keeps links whose address stands at the end of the file', () => {
  const [section] = makeFrom(
    '## Úvod {#intro}\n\n[text][1]\n\n## Dál {#next}\n\nA.\n\n[1]: https://example.com\n',
  );
  expect(render(section)).toBe('<p><a href="https://example.com">text</a></p>');
});

it('leaves anchors as they are written', () => {
  const [section] = makeFrom('## Úvod {#intro}\n\n[zpět](#intro)\n');
  expect(render(section)).toBe('<p><a href="#intro">zpět</a></p>');
});

it('puts a table into a region that the keyboard can scroll', () => {
  const [section] = makeFrom('## Cookies {#list}\n\n| A | B |\n| - | - |\n| 1 | 2 |\n');
  expect(render(section)).toMatchInlineSnapshot(`
    "<div role="region" tabindex="0" aria-label="Cookies"><div role="table"><table role="none">
    <thead role="rowgroup">
    <tr role="row">
    <th role="columnheader">A</th>
    <th role="columnheader">B</th>
    </tr>
    </thead>
    <tbody role="rowgroup">
    <tr role="row">
    <td role="cell" data-label="A">1</td>
    <td role="cell" data-label="B">2</td>
    </tr>
    </tbody>
    </table></div></div>"
  `);
  expect(section?.text).toBe('A\nB\n1\n2');
});

it('never lets a line end with a Czech one-letter word or inside a reference to an article', () => {
  const [section] = makeFrom(
    '## Právo {#law}\n\nPodle čl. 6 odst. 1 písm. b) a v souladu s GDPR, 110 00 Praha 1.\n',
  );
  expect(render(section)).toBe('<p>Podle čl. 6 odst. 1 písm. b) a v souladu s GDPR, 110 00 Praha 1.</p>');
  expect(section?.text).toContain('čl. 6 odst. 1 písm. b) a v souladu s GDPR');
});

it('renders nothing that could run, even from a tree that nobody checked', () => {
  const [section] = makeFrom(
    '## A {#a}\n\n<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://e.com/z)\n',
  );
  expect(render(section)).not.toMatch(/<script|javascript:/);
});

it('keeps sub-headings in their section, with addresses of their own', () => {
  const [section] = makeFrom(
    '## A {#a}\n\n### One\n\nText.\n\n#### Two {#two}\n\nText.\n\n### 2.1 *Three*\n\nText.',
  );
  expect(section?.subheadings).toEqual([
    { id: 'a-1', title: 'One', depth: 3 },
    { id: 'two', title: 'Two', depth: 4 },
    { id: 'a-3', title: '2.1 Three', depth: 3 },
  ]);
  expect(render(section)).toBe(
    '<h3 id="a-1">One</h3>\n<p>Text.</p>\n<h4 id="two">Two</h4>\n<p>Text.</p>\n<h3 id="a-3">2.1 <em>Three</em></h3>\n<p>Text.</p>',
  );
  expect(section?.text).toBe('One\nText.\nTwo\nText.\n2.1 Three\nText.');
});

it('seals sub-headings with their section', () => {
  const [one, other] = ['### One', '### Two'].map(
    (heading) => makeFrom(`## A {#a}\n\n${heading}\n\nText.`)[0],
  );
  expect(one?.hash).not.toBe(other?.hash);
});
