import { type EditionName, readEdition, type SourceFile } from '#lib/content/files.ts';
import { type ContentError, ContentErrors } from '#lib/content-error.ts';
import { parseFile, parseFrontMatter } from '#lib/policy/parse.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';
import type { Term } from '#lib/policy/timeline.ts';

/** What an edition says of itself, without its text. */
export interface EditionHead extends EditionName, FrontMatter, Term {}

/** One policy in one language as it takes effect on one day. */
export interface Edition extends EditionHead {
  sections: Section[];
}

/** Makes an edition of its file. Throws ContentErrors when that is wrong. */
export function makeEdition(name: EditionName, term: Term): Edition {
  const file = readEdition(name);
  const { frontMatter, tree } = parse(file, parseFile);
  return { ...name, ...frontMatter, ...term, sections: makeSections(tree, file.text) };
}

/** Makes the head of an edition: a hundred times as fast. Throws ContentErrors when the front matter is wrong. */
export function makeHead(name: EditionName, term: Term): EditionHead {
  return { ...name, ...parse(readEdition(name), parseFrontMatter), ...term };
}

function parse<T>(file: SourceFile, read: (file: SourceFile, errors: ContentError[]) => T | undefined): T {
  const errors: ContentError[] = [];
  const parsed = read(file, errors);
  if (!parsed) throw new ContentErrors(errors);
  return parsed;
}
