import { describe, expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { countChanges, makeRedline } from '#lib/policy/redline/redline.ts';
import { renderSection } from '#lib/policy/render.ts';
import { makeSections } from '#lib/policy/sections.ts';
import { listParts, makeGlance } from '#lib/policy/shown/glance.ts';

const line = (section: string, text = `About ${section}.`) => `  - section: ${section}\n    text: ${text}`;
const write = (...lines: string[]) =>
  `---\ntitle: A\ndescription: B\nchange: first\n${lines.length > 0 ? `glance:\n${lines.join('\n')}\n` : ''}---\n\n` +
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => `## Part ${id} {#${id}}\n\nText.`).join('\n\n');
const read = (text: string) => {
  const errors: ContentError[] = [];
  const parsed = parseFile({ path: 'a.md', text }, errors);
  return { parsed, errors: errors.map(({ message }) => message) };
};
const make = (...lines: string[]) => {
  const text = write(...lines);
  const { parsed, errors } = read(text);
  if (!parsed) throw new Error(errors.join());
  return { locale: 'en' as Locale, ...parsed.frontMatter, sections: makeSections(parsed.tree, text) };
};
const three = ['a', 'b', 'c'].map((id) => line(id));

const remedy =
  'write it as\nglance:\n  - section: retention\n    text: One plain sentence about it.\nand so for three to seven sections';

describe('the glance', () => {
  it.each([
    ['two lines', [line('a'), line('b')], 'must be three to seven lines, each with its section and its text'],
    [
      'eight lines',
      [...'abcdefgh'].map((id) => line(id)),
      'must be three to seven lines, each with its section and its text',
    ],
    ['a line without a section', [...three, '  - text: x'], 'must be text'],
    [
      'a line of plain text',
      [...three, '  - x'],
      'must be three to seven lines, each with its section and its text',
    ],
    ['one section twice', [...three, line('a', 'More.')], 'leads to one section twice'],
  ])('is refused with %s', (_, lines, problem) => {
    expect(read(write(...lines)).errors).toEqual([`a.md:6:3: "glance" ${problem} — ${remedy}`]);
  });

  it('is plain text', () => {
    expect(read(write(...three, line('d', '"**bold**"'))).errors).toEqual([
      'a.md:6:3: "glance" holds Markdown or HTML, and is shown as it is written — write plain text: no bold, italics, links or tags',
    ]);
  });

  it('is a list of its lines, each behind the title of its section, which leads there', () => {
    const glance = makeGlance(make(...three));
    expect([glance?.id, glance?.title]).toEqual(['at-a-glance', 'At a glance']);
    expect(renderSection(glance as NonNullable<typeof glance>)).toMatchInlineSnapshot(`
      "<ul>
      <li><a href="#a">Part a</a> About a.</li>
      <li><a href="#b">Part b</a> About b.</li>
      <li><a href="#c">Part c</a> About c.</li>
      </ul>"
    `);
  });

  it('is none where there are no lines', () => {
    expect(makeGlance(make())).toBeUndefined();
  });

  it('is compared as a section is', () => {
    const compare = (before: string[], after: string[]) =>
      makeRedline(listParts(make(...before)), listParts(make(...after)), 'en');
    expect(compare([], three)[0]).toMatchObject({ id: 'at-a-glance', change: 'added' });
    const other = [line('a'), line('b', 'About another.'), line('c')];
    const redline = compare(three, other);
    expect(redline.map(({ change }) => change)).toEqual(['changed', ...Array(8).fill('kept')]);
    expect(countChanges(redline)).toMatchObject({ insertions: 1, deletions: 1 });
  });
});
