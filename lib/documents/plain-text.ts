import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The text of a tree as a reader meets it, a block a line, the numbers of lists with it. */
export function readPlainText(tree: Root): string {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'list' && node.ordered)
      lines.push(...node.children.map((_, index) => String((node.start ?? 1) + index)));
    if (node.type === 'code') lines.push(node.value);
    if (!['paragraph', 'heading', 'tableCell'].includes(node.type) || !('children' in node)) return;
    lines.push(node.children.map((child) => (child.type === 'break' ? '\n' : getText(child))).join(''));
  });
  return lines.join('\n');
}
