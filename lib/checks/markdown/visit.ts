import type { Nodes, Parents, Root } from 'mdast';
import type { Point } from '#lib/content-error.ts';

/** Visits every node with its place; a node that came by a reference has that of what stands before it. */
export function visitWithPoint(
  tree: Root,
  visitor: (node: Nodes, at: Point, parent: Parents | undefined) => void,
): void {
  let at: Point = { line: 1, column: 1 };
  const walk = (node: Nodes, parent: Parents | undefined) => {
    at = node.position?.start ?? at;
    visitor(node, at, parent);
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  // No deeper than a parser lets a tree be.
  walk(tree, undefined);
}
