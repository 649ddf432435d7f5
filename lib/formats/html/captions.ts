import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the caption of a table above it, as a paragraph: a table in Markdown has none. */
export function liftCaptions(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
    const at = table.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
    const [caption] = at < 0 ? [] : table.children.splice(at, 1);
    if (caption?.type !== 'element') return undefined;
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return index + 2;
  });
}
