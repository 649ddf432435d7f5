import type { Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';
import { checkLeftovers } from '#lib/proofreading/leftovers.ts';

/** Names every gap and remnant that the document itself holds: only a person can say what belongs there. */
export function nameLeftovers(tree: Root, note: Note): void {
  visit(tree, 'text', (node, _, parent) => {
    for (let rest = node.value; ; ) {
      const found = findLeftover({ ...node, value: rest }, parent as Parents | undefined);
      if (!found || !rest.includes(found.text)) return;
      note('for a person', found.message, parent);
      rest = rest.replace(found.text, ' ');
    }
  });
}

/** The first leftover by the site's own check, and what it says of it. */
function findLeftover(
  node: Text,
  parent: Parents | undefined,
): { text: string; message: string } | undefined {
  let found: { text: string; message: string } | undefined;
  checkLeftovers(node, parent, (_, problem, remedy) => {
    const [, text = ''] = /^"(.*)" is left over/s.exec(problem) ?? [];
    found = { text, message: `${problem} — ${remedy}` };
  });
  return found?.text ? found : undefined;
}
