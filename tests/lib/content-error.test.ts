import { expect, it } from 'vitest';
import { ContentError, ContentErrors } from '#lib/content-error.ts';

const make = (file: string, line: number, problem: string) =>
  new ContentError(file, line, problem, 'mend it');

it('names file, line and column, and puts errors in the order of the files, with a line between two', () => {
  const errors = [
    new ContentError('b.md', { line: 3, column: 9 }, 'second', 'mend it'),
    new ContentError('b.md', { line: 3, column: 2 }, 'first', 'mend it'),
    make('a.md', 20, 'before'),
  ];
  expect(new ContentErrors(errors).message).toBe(
    'a.md:20:1: before — mend it\n\nb.md:3:2: first — mend it\nb.md:3:9: second — mend it',
  );
});

it('shows twenty of a kind in a file, and counts the rest', () => {
  const many = Array.from({ length: 209 }, (_, index) => make('a.md', index + 1, `"word ${index}" is wrong`));
  const lines = new ContentErrors([...many, make('b.md', 1, '"word 1" is wrong')]).message.split('\n');
  expect(lines).toHaveLength(23);
  expect(lines.slice(-3)).toEqual([
    'a.md: and 189 more of this kind: "…" is wrong',
    '',
    'b.md:1:1: "word 1" is wrong — mend it',
  ]);
});
