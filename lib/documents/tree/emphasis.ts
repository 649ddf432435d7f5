import type { Parents, PhrasingContent, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { freeEdges } from '#lib/documents/tree/edges.ts';
import type { Note } from '#lib/formats/findings.ts';

/** Makes bold what stands between two ** that Markdown did not read, and keeps marks where Markdown will read them. */
export function mendEmphasis(tree: Root, note: Note): void {
  visit(tree, ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link'], (node) => {
    const parent = node as Parents & { children: PhrasingContent[] };
    closeMarks(parent, note);
    parent.children = freeEdges(parent.children);
  });
}

function closeMarks(parent: Parents & { children: PhrasingContent[] }, note: Note): void {
  const isOpen = ({ type }: { type: string }) => type === 'mark';
  const parts = parent.children.flatMap((child): (PhrasingContent | { type: 'mark' })[] =>
    child.type === 'text'
      ? child.value
          .split('**')
          .flatMap((value, index) => [...(index > 0 ? [{ type: 'mark' as const }] : []), { ...child, value }])
      : [child],
  );
  if (!parts.some(isOpen)) return;
  const children: PhrasingContent[] = [];
  let open: PhrasingContent[] | undefined;
  for (const part of parts) {
    if (part.type !== 'mark') (open ?? children).push(part);
    else if (open) {
      if (getText(open).trim() !== '') children.push({ type: 'strong', children: open });
      open = undefined;
    } else open = [];
  }
  children.push(...(open ?? []));
  parent.children = children;
  if (open)
    note(
      'for a person',
      `the bold of "${getText(open).trim().slice(0, 40)}" is never closed: it is written plainly`,
      parent,
    );
  else
    note(
      'changed',
      `** around "${getText(children).trim().slice(0, 40)}" was not read as bold: written so that it is`,
      parent,
    );
}
