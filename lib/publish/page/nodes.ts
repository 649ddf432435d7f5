import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { listNodes } from '#lib/publish/page/list-nodes.ts';

/** Puts a style at the end of the head of a page. */
export function addStyle(document: Tree.Document, text: string): void {
  const head = [...listNodes(document)].find(
    (node) => adapter.isElementNode(node) && node.tagName === 'head',
  );
  const style = adapter.createElement('style', (head as Tree.Element).namespaceURI, []);
  adapter.insertText(style, text);
  adapter.appendChild(head as Tree.Element, style);
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
