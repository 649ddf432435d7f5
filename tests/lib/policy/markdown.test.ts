import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { parseMarkdown } from '#lib/policy/markdown.ts';

/** The same parser as it comes. */
const plain = remark().use(remarkGfm, { singleTilde: false });
const expectSame = (text: string): void => {
  expect(parseMarkdown(text)).toEqual(plain.parse(text));
};

it('reads every policy as the parser by itself does, with every place', () => {
  const paths = globSync('tests/fixtures/**/*.md');
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expectSame(readFileSync(path, 'utf8'));
});

it.each([
  'a@b.cz',
  'see a.b+c@d-e.example.com, x/y@z.cz and <q@r.cz>.',
  'mailto:a@b.cz xmpp:a@b.cz/c',
  '> - \ta@b.cz\n>   c@d.cz',
  '| a@b.cz | _c@d.cz_ |\n| - | - |\n| [x](mailto:e@f.cz) | **g@h.cz** |',
  'ข้อมูลa@b.czค่ะ @b.cz a@b a@@b.cz a@b.cz@c.cz',
  'A | B\n- | -\n1 | 2\n3\n\n4 | 5',
  '> | A |\n> | - |\n> | 1 |\n| 2 |\n\n- | A |\n  |:-:|\n  | 1 |\n| 2 |',
  'A\nB | C\n--|--\n## D\n| E |\n-|\n|-|\n|-|',
  'https://a.cz <b>www.c.cz</b> [www.d.cz](e) *(https://f.cz)* xmpp:a@b.c',
])('reads %j so', expectSame);

it('reads anything so', () => {
  const pieces = [
    'a',
    'b1',
    '@',
    '@c.cz',
    '.',
    '-',
    '_',
    '+',
    '/',
    ' ',
    '\n',
    '\t',
    '> ',
    '- ',
    '*',
    '[',
    '](',
    ')',
  ];
  const more = [
    '<',
    '>',
    '`',
    'ก',
    'é',
    '\u0000',
    '😀',
    '|',
    '\n| - |\n',
    'www.',
    '\n|-|-|\n',
    '|a|b|\n',
    '\n-|-\n',
    '\n> |-|\n> ',
    '\n  ',
    '1. ',
    'http://',
    'mailto:',
    '\\',
    '&amp;',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 40 }), (parts) =>
      expectSame(parts.join('')),
    ),
    { numRuns: 500 },
  );
});
