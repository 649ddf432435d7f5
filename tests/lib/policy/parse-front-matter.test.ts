import { describe, expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile, parseFrontMatter } from '#lib/policy/parse.ts';

const path = 'content/en/terms/2026-01-01.md';
const parse = (text: string) => {
  const errors: ContentError[] = [];
  const frontMatter = parseFrontMatter({ path, text }, errors);
  const ofFile: ContentError[] = [];
  expect(parseFile({ path, text }, ofFile)?.frontMatter).toEqual(frontMatter);
  expect(ofFile).toEqual(errors);
  return {
    frontMatter,
    errors: errors.map(({ line, problem, remedy }) => `${line}: ${problem} — ${remedy}`),
  };
};

const begin = 'begin the file with a line ---, then title:, description: and change:, then a line ---';
const keys = 'title, description, change, summary, glance, notice, editorial, waivers';

describe('the front matter', () => {
  it.each([
    '---\ntitle: A\ndescription: B#c\nchange: first\n---\n',
    '---  \ntitle: A\ndescription: B#c\nchange: first\n---\t',
    '---\ntitle: A\ndescription: B#c\nchange: first\n--- \n\nText.\n',
  ])('is what stands between two lines ---: %j', (text) => {
    expect(parse(text)).toEqual({
      frontMatter: { title: 'A', description: 'B#c', change: 'first' },
      errors: [],
    });
  });

  it.each([
    ['', [`1: the file is empty — ${begin}`]],
    [' \n\n', [`1: the file is empty — ${begin}`]],
    ['---js\nx\n---\n', ['1: front matter is YAML, not "---js" — write --- alone']],
    ['---  json\nx\n---\n', ['1: front matter is YAML, not "---  json" — write --- alone']],
    ['title: A\n---\n', [`1: the file does not begin with front matter — ${begin}`]],
    ['\n---\ntitle: A\n---\n', [`1: the file does not begin with front matter — ${begin}`]],
    ['---\ntitle: A\n', ['1: the front matter is never closed — add a line --- below it']],
    ['---\ntitle: A\n--- b', ['1: the front matter is never closed — add a line --- below it']],
    ['---\n- A\n---\n', [`1: the front matter is not a list of keys — write ${keys}, one a line`]],
    [
      '---\ntitle: A\ndescription: B\nauthor: C\nchange: first\n---\n',
      [`4: "author" is not a key of the front matter — delete it; the keys are ${keys}`],
    ],
    [
      '---\ntitle: A\nchange: first\n---\n',
      ['1: the front matter has no "description" — add a line description: … between the two lines ---'],
    ],
    [
      '---\ntitle: A\ndescription: B\n---\n',
      [
        '1: the front matter has no "change" — write change: material, change: editorial, or in the first edition change: first',
      ],
    ],
    [
      '---\ntitle: A\ndescription: 5\nchange: first\n---\n',
      ['3: "description" must be text — put it in quotes: description: "5"'],
    ],
    [
      '---\ntitle: „A“\ndescription: B\nchange: first\n---\n',
      ['2: "title" stands in quotation marks that would be shown — write "A", in straight quotation marks'],
    ],
    [
      '---\ntitle: true\ndescription: B\nchange: first\n---\n',
      ['2: "title" must be text — put it in quotes: title: "true"'],
    ],
    [
      '---\ntitle:\n  - A\ndescription: B\nchange: first\n---\n',
      ['3: "title" must be text — write title: followed by plain text'],
    ],
    [
      '---\n---\n',
      [
        '1: the front matter has no "title" — add a line title: … between the two lines ---',
        '1: the front matter has no "description" — add a line description: … between the two lines ---',
        '1: the front matter has no "change" — write change: material, change: editorial, or in the first edition change: first',
      ],
    ],
    [
      '---\ntitle: A\ndescription: B\nchange: first\nnotice: 1\n---\n',
      ['5: "notice" must be text — write notice: and why the time is short, or delete the line'],
    ],
  ])('is refused with what to write: %j', (text, errors) => {
    expect(parse(text)).toEqual({ frontMatter: undefined, errors });
  });

  it.each(['summary: “We keep: names”', 'summary:\n  - „Uchováváme: jména“'])(
    'in curly quotation marks, which YAML takes for a part of the text, is told so: %s',
    (lines) => {
      const { errors } = parse(`---\ntitle: A\ndescription: B\nchange: editorial\n${lines}\n---\n`);
      expect(errors).toEqual([expect.stringMatching(/^[56]: .* — put the text in straight quotation marks/)]);
    },
  );

  it('that is no YAML is refused with the lines of its faults and nothing else', () => {
    const { frontMatter, errors } = parse('---\ntitle: A: B\ntitle: C\n---\n');
    expect(frontMatter).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toMatch(
        /^[23]: the front matter is not valid YAML \(.+\) — write each key once, as key: text, with the text in quotes if it holds a colon$/,
      );
    }
  });

  it('is read up to a # and says so', () => {
    const { frontMatter, errors } = parse('---\ntitle: A\ndescription: B #5 more\nchange: first\n---\n');
    expect(frontMatter?.description).toBe('B');
    expect(errors).toEqual([
      '3: what stands behind # is not shown ("#5 more") — put the whole text in quotes, or delete it',
    ]);
  });

  it('with an alias that leads nowhere is refused', () => {
    const { errors } = parse('---\ntitle: *A\ndescription: B\nchange: first\n---\n');
    expect(errors).toEqual([
      '2: "*A" is read as a reference to another place — write the text without the marks *: it is shown as plain text',
    ]);
  });
});
