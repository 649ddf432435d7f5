import { checkTree } from '#lib/checks/markdown/tree.ts';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile } from '#lib/policy/parse.ts';

/** What is found in a file: its line, and the problem with its remedy. */
export function findWithLines(body: string, title = 'T'): [line: number, message: string][] {
  const text = `---\ntitle: ${title}\ndescription: D\nchange: first\n---\n${body}\n`;
  const errors: ContentError[] = [];
  const found: [number, string][] = [];
  const parsed = parseFile({ path: 'x.md', text }, errors);
  if (parsed)
    checkTree(parsed.tree, { path: 'x.md', text }, (at, problem, remedy) => {
      found.push([typeof at === 'number' ? at : at.line, `${problem} — ${remedy}`]);
    });
  return [
    ...errors.map(({ line, problem, remedy }) => [line, `${problem} — ${remedy}`] as [number, string]),
    ...found,
  ];
}

/** One or more members of every family of characters without a shape of their own. */
const invisible = {
  control: [0x01, 0x08, 0x0b, 0x1b, 0x7f, 0x85, 0x9f],
  format: [0xad, 0x61c, 0x6dd, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff, 0xfff9, 0x110bd],
  bidirectional: [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  operators: [0x2060, 0x2061, 0x2064, 0x206a, 0x206f],
  fillers: [0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0],
  variation: [0x180b, 0x180d, 0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe01ef],
  tags: [0xe0001, 0xe0020, 0xe0041, 0xe007f],
  separators: [0x2028, 0x2029],
  blanks: [0x2800, 0x1d159],
  private: [0xe000, 0xf8ff, 0xf0000, 0x10fffd],
  nothing: [0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
};
/** All of them, by their family, with the name that they have in Unicode. */
export const members = Object.entries(invisible).flatMap(([family, codes]) =>
  codes.map((code) => ({ family, code, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })),
);
