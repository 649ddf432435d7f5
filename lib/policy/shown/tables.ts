import type { defaultHandlers } from 'mdast-util-to-hast';

type Element = ReturnType<typeof defaultHandlers.table>;
type Child = Element['children'][number];

const roles: Record<string, string> = {
  table: 'none',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/**
 * Names the parts of a table, in place, for a narrow screen, where a row is a block and so no row to some browsers: each has
 * the role that it has as a table, and each cell the heading of its column, which the style puts before it. Returns what
 * holds it and is the table to those who listen: parts of a `table` may have no roles while it is one (ARIA in HTML).
 */
export function nameCells(table: Element): Element {
  const [head] = listElements(table, 'tr');
  const headings = (head?.children ?? []).filter(isElement).map(readHeading);
  for (const row of listElements(table, 'tr')) {
    for (const [column, cell] of row.children.filter(isElement).entries())
      if (cell.tagName === 'td') cell.properties = { ...cell.properties, dataLabel: headings[column] ?? '' };
  }
  for (const name of Object.keys(roles))
    for (const element of listElements(table, name)) {
      element.properties = { role: roles[name], ...element.properties };
    }
  return { type: 'element', tagName: 'div', properties: { role: 'table' }, children: [table] };
}

function isElement(node: Child): node is Element {
  return node.type === 'element';
}

function listElements(element: Element, name: string): Element[] {
  const own = element.tagName === name ? [element] : [];
  return [...own, ...element.children.filter(isElement).flatMap((child) => listElements(child, name))];
}

/** The words of a heading, without what is said of its change: the new ones, or those of a column that is gone. */
function readHeading(cell: Element): string {
  return readWords(cell, 'del') || readWords(cell, 'ins');
}

function readWords(element: Element, without: string): string {
  const read = (node: Child): string => {
    if (node.type === 'text') return node.value;
    if (!isElement(node) || node.tagName === 'span' || node.tagName === without) return '';
    return node.children.map(read).join('');
  };
  return element.children.map(read).join('').trim();
}
