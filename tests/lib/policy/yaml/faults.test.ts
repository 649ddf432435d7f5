import { describe, expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import { parseFrontMatter } from '#lib/policy/parse.ts';

/** What is said of a front matter. */
const find = (text: string) => {
  const errors: ContentError[] = [];
  parseFrontMatter({ path: 'content/en/terms/2026-01-01.md', text }, errors);
  return errors.map(({ line, problem, remedy }) => `${line}: ${problem} — ${remedy}`);
};

describe('a text of the front matter', () => {
  it.each(['title: **A** b', 'title: *ก* ข', 'title: **A:** b', 'title: ***A***'])(
    'that begins with a mark for bold is told so once, and nothing that follows from it: %s',
    (line) => {
      const errors = find(`---\n${line}\ndescription: B\nchange: first\n---\n`);
      expect(errors).toEqual([expect.stringMatching(/^2: .* — write the text without the marks \*/)]);
    },
  );

  it.each(['@', '%', '`', '{', '[', '>', '|', '"', "'"])(
    'that begins with %s, which YAML takes for its own, is told so, and not to write each key once',
    (sign) => {
      const lines = `summary:\n  - ${sign}A${{ '{': '}', '[': ']' }[sign] ?? sign} b`;
      const errors = find(`---\ntitle: A\ndescription: B\nchange: material\n${lines}\n---\n`);
      const remedy = /["']/.test(sign)
        ? 'write the quotation marks within the text as “ ”'
        : `: ${sign} at its beginning`;
      expect(errors).toEqual([expect.stringContaining(remedy)]);
    },
  );

  it.each([
    ['&A B', '&A'],
    ['! B', '!'],
    ['!A B', '!A'],
  ])('that loses what stands before a text is told so: %s', (title, name) => {
    const errors = find(`---\ntitle: ${title}\ndescription: B\nchange: first\n---\n`);
    expect(errors).toEqual([
      `2: "${name}" before this text is not shown — begin the text with a word: ${name[0]} at its beginning is taken for something else`,
    ]);
  });
});
