import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every node below another, in document order, safe against removal of what was listed. */
export function listNodes(node: Tree.ParentNode, nodes: Tree.ChildNode[] = []): Tree.ChildNode[] {
  for (const child of node.childNodes) {
    nodes.push(child);
    if ('childNodes' in child) listNodes(child, nodes);
  }
  return nodes;
}
