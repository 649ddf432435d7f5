import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const blocks = [
  'blockquote',
  'div',
  'h3',
  'h4',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
];

/** Takes the line ends between blocks out of a page, where Markdown puts them: they show nothing (CSS Text 3, §4.1.2). */
export function dropSpaces(nodes: Tree.ChildNode[]): void {
  for (const node of nodes) {
    if (!adapter.isTextNode(node) || node.value !== '\n') continue;
    const siblings = node.parentNode?.childNodes ?? [];
    const place = siblings.indexOf(node);
    const beside = [siblings[place - 1], siblings[place + 1]].filter((each) => each !== undefined);
    if (beside.length > 0 && beside.every(isBlock)) adapter.detachNode(node);
  }
}

function isBlock(node: Tree.ChildNode): boolean {
  return adapter.isElementNode(node) && [...blocks, 'tr', 'ul'].includes(node.tagName);
}
