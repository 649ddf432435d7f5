import { ContentError } from '#lib/content-error.ts';
import { findValue } from '#lib/policy/front-matter.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import type { Section } from '#lib/policy/sections.ts';

interface CheckedText {
  path: string;
  text: string;
  frontMatter: FrontMatter;
  sections: Section[];
}

/** Checks that each line of the glance leads to a section of its edition. */
export function checkGlance({ path, text, frontMatter, sections }: CheckedText): ContentError[] {
  const ids = sections.map(({ id }) => id);
  return (frontMatter.glance ?? []).flatMap(({ section }, index) => {
    // A heading without its id may be the one, and is told.
    if (ids.includes(section) || ids.includes('')) return [];
    const problem = `the glance leads to the section "${section}", which there is not`;
    const at = findValue(text, ['glance', index, 'section']);
    return [new ContentError(path, at, problem, `write the id of one that there is: ${ids.join(', ')}`)];
  });
}
