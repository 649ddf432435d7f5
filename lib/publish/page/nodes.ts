import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Puts a style at the end of the head of a page. */
export function addStyle(document: Tree.Document, text: string): void {
  const head = [...listNodes(document)].find(
    (node) => adapter.isElementNode(node) && node.tagName === 'head',
  );
  const style = adapter.createElement('style', (head as Tree.Element).namespaceURI, []);
  adapter.insertText(style, text);
  adapter.appendChild(head as Tree.Element, style);
}

/** Every node below another, in document order, safe against removal of what was listed. */
export function listNodes(node: Tree.ParentNode, nodes: Tree.ChildNode[] = []): Tree.ChildNode[] {
  for (const child of node.childNodes) {
    nodes.push(child);
    if ('childNodes' in child) listNodes(child, nodes);
  }
  return nodes;
}

/** The text that stands directly in an element. */
export function getText({ childNodes }: Tree.Element): string {
  return childNodes.map((child) => (adapter.isTextNode(child) ? child.value : '')).join('');
}

/** Puts a text in the place of all that is in an element. */
export function setText(element: Tree.Element, text: string): void {
  for (const child of [...element.childNodes]) adapter.detachNode(child);
  adapter.insertText(element, text);
}
