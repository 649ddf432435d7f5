import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Point } from '#lib/content-error.ts';

/** Visits every node with its place; a node that came by a reference has that of what stands before it. */
export function visitWithPoint(
  tree: Root,
  visitor: (node: Nodes, at: Point, parent: Parents | undefined) => void,
): void {
  let at: Point = { line: 1, column: 1 };
  visit(tree, (node: Nodes, _, parent) => {
    at = node.position?.start ?? at;
    visitor(node, at, parent as Parents | undefined);
  });
}
