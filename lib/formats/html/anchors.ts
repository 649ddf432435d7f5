import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/**
 * Notes on each heading to which addresses of the document it answers: its own id, those of what stands below it, and that
 * of an empty anchor right before it. Links inside the document then find its section.
 */
export function gatherAnchors(tree: Root): void {
  let heading: Element | undefined;
  let waiting: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') {
      note(heading, waiting);
      waiting = [];
    }
    if (node.type !== 'element') return;
    const { id, name } = node.properties;
    const ids = [id, node.tagName === 'a' ? name : undefined].filter((each) => typeof each === 'string');
    waiting.push(...ids);
    if (!/^h[1-6]$/.test(node.tagName) || toText(node).trim() === '') return;
    heading = node;
    note(heading, waiting);
    waiting = [];
  });
  note(heading, waiting);
}

function note(heading: Element | undefined, ids: string[]): void {
  if (!heading || ids.length === 0) return;
  const known = heading.properties.dataAnchors;
  heading.properties.dataAnchors = [...(Array.isArray(known) ? known : []), ...ids];
}
