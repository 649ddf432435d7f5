import { defaultTreeAdapter as adapter, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The elements whose end is clear from what begins behind them, each with that (HTML §13.1.2.4). */
const followers: Partial<Record<string, string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  thead: ['tbody', 'tfoot'],
  tbody: ['tbody', 'tfoot'],
  tr: ['tr'],
  th: ['td', 'th'],
  td: ['td', 'th'],
  p: [
    ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'fieldset', 'footer', 'form'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
    ...['table', 'ul'],
  ],
};

/** Writes a page without the end tags that HTML lets be left out: what a browser makes of it is the same tree. */
export function writePage(node: Tree.Node): string {
  if (!('childNodes' in node)) return serializeOuter(node);
  const inside = node.childNodes.map(writePage).join('');
  if (!adapter.isElementNode(node)) return inside;
  const empty = serializeOuter({ ...node, childNodes: [] });
  const end = `</${node.tagName}>`;
  if (!empty.endsWith(end)) return empty;
  return empty.slice(0, -end.length) + inside + (isEndClear(node) ? '' : end);
}

function isEndClear(element: Tree.Element): boolean {
  const { tagName, parentNode } = element;
  const siblings = parentNode?.childNodes ?? [];
  const next = siblings[siblings.indexOf(element) + 1];
  if (next) return adapter.isElementNode(next) && Boolean(followers[tagName]?.includes(next.tagName));
  if (tagName === 'p') return parentNode !== null && isBlock(parentNode);
  return tagName in followers && tagName !== 'dt' && tagName !== 'thead';
}

/** Of the elements that a paragraph may end, those that it does not end with, and elements of nobody else's making. */
function isBlock(parent: Tree.ParentNode): boolean {
  return adapter.isElementNode(parent) && !/^(a|audio|del|ins|map|noscript|video)$|-/.test(parent.tagName);
}
