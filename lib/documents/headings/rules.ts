import type { Root } from 'mdast';
import type { Note } from '#lib/formats/findings.ts';

/** Takes away the lines (`---`) beside headings and at both ends: the page parts its sections itself. */
export function removeRules(tree: Root, note: Note): void {
  const before = tree.children.length;
  const isEdge = (index: number) =>
    [undefined, 'heading', 'thematicBreak'].includes(tree.children[index]?.type);
  tree.children = tree.children.filter(
    (node, index) => node.type !== 'thematicBreak' || !(isEdge(index - 1) || isEdge(index + 1)),
  );
  const count = before - tree.children.length;
  if (count > 0)
    note('changed', `lines (---) between sections, which the page parts itself: ${count} taken away`);
}
