import type { EditionName } from '#lib/content/files.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections } from '#lib/policy/sections.ts';

/** An edition of a text that lies on no disk, with front matter of one's own. */
export function makeCheckedEdition(
  name: EditionName,
  body: string,
  head = 'change: first',
  [title, description] = ['Terms', 'A policy.'],
): CheckedEdition {
  const path = `content/${name.locale}/${name.policy}/${name.date}.md`;
  const text = `---\ntitle: ${title}\ndescription: ${description}\n${head}\n---\n\n${body}\n`;
  const parsed = parseFile({ path, text }, []);
  if (!parsed) throw new Error(`${path} has front matter that is wrong`);
  return { ...name, path, text, ...parsed, sections: makeSections(parsed.tree, text) };
}
