// What a file is refused with as a whole, and what of Markdown is read in a way of our own.
import { describe, expect, it } from 'vitest';
import type { ContentError } from '#lib/content-error.ts';
import { isLineBreak, parseFile, parseFrontMatter } from '#lib/policy/parse.ts';
import { renderTree } from '#lib/policy/render.ts';

const head = '---\ntitle: T\ndescription: D\nchange: first\n---\n';
const parse = (text: string) => {
  const errors: ContentError[] = [];
  const parsed = parseFile({ path: 'content/en/a/2027-01-01.md', text }, errors);
  return {
    parsed,
    messages: errors.map(({ message }) => message.replace('content/en/a/2027-01-01.md:', '')),
  };
};
const render = (body: string) => {
  const { parsed } = parse(head + body);
  return parsed && renderTree(parsed.tree, 'T');
};

describe('two versions joined by git', () => {
  const refused = (line: number) => [
    `${line}:1: two versions of this file were joined and not settled — keep one of the two versions between <<<<<<< and >>>>>>>, and delete the lines of these marks`,
  ];

  it.each([
    [`${head}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n`, 7],
    [`${head}\nOne.\n>>>>>>> branch\n`, 8],
    [`${head}\n<<<<<<<\n`, 7],
    [`<<<<<<< HEAD\n${head}`, 1],
    [`---\ntitle: A\n<<<<<<< HEAD\n---\n`, 3],
  ])('are refused at the first of their marks, whatever else is wrong: %j', (text, line) => {
    expect(parse(text)).toEqual({ parsed: undefined, messages: refused(line) });
    const errors: ContentError[] = [];
    expect(parseFrontMatter({ path: 'x.md', text }, errors)).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it.each(['<<<<<< HEAD', '<<<<<<<< HEAD', 'See <<<<<<< HEAD', '<<<<<<<HEAD', '>>>>>>>> a', '======='])(
    'are not seen in %j',
    (line) => {
      expect(parse(`${head}\nText.\n\n${line}\n`).messages).toEqual([]);
    },
  );
});

describe('a tree', () => {
  const emphasise = (levels: number) => `One.\n\n${'*a '.repeat(levels)}${' a*'.repeat(levels)}`;

  it('is read with 100 levels of marks in a paragraph, and refused with one more', () => {
    expect(parse(head + emphasise(100)).messages).toEqual([]);
    expect(parse(head + emphasise(101))).toEqual({
      parsed: undefined,
      messages: [
        '8:302: this stands more than 100 levels deep — write it with fewer marks within marks: 100 levels at most',
      ],
    });
  });

  it('is read where the front matter is wrong, and told what is wrong in both', () => {
    expect(parse(`---\ntitle: T\nchange: first\n---\n${emphasise(101)}`).messages).toEqual([
      '1:1: the front matter has no "description" — add a line description: … between the two lines ---',
      expect.stringMatching(/^7:302: this stands more than 100 levels deep/),
    ]);
  });

  it('has its places in lines of the file', () => {
    const place = (text: string) => parse(text).parsed?.tree.children[0]?.position?.start.line;
    expect([place(`${head}One.`), place(`${head}\n\nOne.`)]).toEqual([6, 8]);
    expect(place(head.replace('title: T', 'title: >\n  T\n  U').concat('One.'))).toBe(8);
  });
});

it('too much of something is refused before a parser begins', () => {
  expect(parse(`${head}Text.\n${'['.repeat(101)}`)).toEqual({
    parsed: undefined,
    messages: ['7:1: more than 100 brackets stand within each other — delete those that are never closed'],
  });
});

describe('Markdown', () => {
  it('strikes text out between two tildes, and shows one as it is written', () => {
    expect(render('~~a~~ and ~b~')).toBe('<p><del>a</del> and ~b~</p>');
  });

  it('has tables, in whose cells <br> begins a line and other HTML is not shown', () => {
    const html = render('| A |\n| - |\n| a<br>b<BR />c<b>d</b> |\n');
    expect(html).toContain('>a<br>\nb<br>\ncd</td>');
  });

  it('has no HTML in its paragraphs, not even <br>', () => {
    expect(render('a<br>b')).toBe('<p>ab</p>');
  });

  it.each(['<br>', '<BR>', '<br/>', '<br />', '<br  >', ' <br> '])('takes %j for a line break', (value) => {
    expect(isLineBreak({ type: 'html', value })).toBe(true);
  });

  it.each(['<b>', '<brx>', '<br class="a">', '<br><br>', 'a<br>', '<br>a', '</br>', '<br/ >'])(
    'takes %j for none',
    (value) => {
      expect(isLineBreak({ type: 'html', value })).toBe(false);
    },
  );
});
