import { checkTree } from '#lib/checks/markdown/tree.ts';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

/** A file of one section. */
export function write(body: string, head = 'title: T\ndescription: D\nchange: first'): string {
  return `---\n${head}\n---\n\n## A {#a}\n\n${body}\n`;
}

/** What a file is answered with: its mistakes, or nothing and the sections. */
export function answer(text: string): {
  errors: string[];
  found: number;
  sections: Section[] | undefined;
} {
  const errors: ContentError[] = [];
  const file = { path: 'x.md', text };
  const parsed = parseFile(file, errors);
  let found = 0;
  if (parsed)
    checkTree(parsed.tree, file, () => {
      found += 1;
    });
  return {
    errors: errors.map(({ message }) => message),
    found,
    sections: parsed && makeSections(parsed.tree, text),
  };
}
