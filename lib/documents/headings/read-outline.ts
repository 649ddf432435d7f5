import type { EditionName, SourceFile } from '#lib/content/files.ts';
import type { Outline } from '#lib/documents/headings/ids.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { readHeading } from '#lib/policy/sections.ts';

/** Reads the headings of an edition that there is, with its front matter; nothing where that cannot be read. */
export function readOutline({ locale, date }: EditionName, file: SourceFile): Outline | undefined {
  const parsed = parseFile(file, []);
  if (!parsed) return undefined;
  const headings = parsed.tree.children.filter((node) => node.type === 'heading');
  return {
    locale,
    date,
    frontMatter: parsed.frontMatter,
    source: file,
    headings: headings.map((heading) => ({ ...readHeading(heading), depth: heading.depth })),
  };
}
