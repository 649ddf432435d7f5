import type { Element } from 'hast';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Heading, List, ListItem, Nodes, Root, TableCell } from 'mdast';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { flattenBlocks } from '#lib/formats/html/flatten.ts';
import { listClasses } from '#lib/formats/html/styles.ts';
import { markItems } from '#lib/formats/marks/item-marks.ts';

/** Makes Markdown's tree of HTML's: numbers, anchors and what stands in the cells of tables are kept. */
export function makeMarkdownTree({ tree, hasOwnLines }: ReadDocument, note: Note): Root {
  const cell = (state: State, element: Element): TableCell => {
    const made = defaultHandlers.td(state, element);
    const { rowSpan = 1, colSpan = 1 } = element.properties;
    if (Number(rowSpan) > 1 || Number(colSpan) > 1)
      note(
        'for a person',
        `a cell spans ${rowSpan} rows and ${colSpan} columns: the others are left empty, look the table over`,
        element,
      );
    return { ...made, children: flattenBlocks(state.toFlow(made.children) as BlockContent[]) };
  };
  const handlers = {
    td: cell,
    th: cell,
    table: (state: State, element: Element) => makeTable(state, element, note),
    ol: (state: State, element: Element) =>
      markItems(defaultHandlers.ol(state, element) as List, element, note),
    li: makeItem,
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, makeHeading])),
  };
  return toMdast(tree, { handlers, newlines: hasOwnLines, document: true }) as Root;
}

function makeHeading(state: State, element: Element): Heading {
  const heading = defaultHandlers.h2(state, element) as Heading;
  const { dataAnchors } = element.properties;
  if (Array.isArray(dataAnchors)) heading.data = { anchors: dataAnchors.map(String) };
  if (listClasses(element).includes('title')) heading.data = { ...heading.data, isTitle: true };
  return heading;
}

function makeItem(state: State, element: Element): ListItem {
  const item = defaultHandlers.li(state, element) as ListItem;
  // What an item holds without a <p> stands where the item does.
  for (const child of item.children)
    if (!child.position && element.position) child.position = element.position;
  const value = Number.parseInt(String(element.properties.value), 10);
  return { ...item, checked: null, ...(Number.isNaN(value) ? {} : { data: { value } }) };
}

/** A table of single cells is a frame around text, not a table. */
function makeTable(state: State, element: Element, note: Note): Nodes | Nodes[] {
  const rows: Element[][] = [];
  const gather = (parent: Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr') rows.push(child.children.filter((each) => each.type === 'element'));
      else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) gather(child);
    }
  };
  gather(element);
  if (rows.length > 0 && !rows.every((cells) => cells.length === 1 && cells[0]?.tagName === 'td'))
    return nameColumns(defaultHandlers.table(state, element) as Nodes, note);
  return state.toFlow(rows.flatMap(([only]) => (only ? state.toFlow(state.all(only)) : [])));
}

/**
 * A table of a word processor does not say what its head is: that is a first row in bold, or of three columns and more.
 * Without one, the head stays empty.
 */
function nameColumns(table: Nodes, note: Note): Nodes {
  if (table.type !== 'table') return table;
  const [head, first, ...rest] = table.children;
  const isHead = head?.children.some(({ children }) => children.length > 0);
  const isBold = first?.children.every(
    ({ children: [only, ...others] }) => only?.type === 'strong' && others.length === 0,
  );
  if (!first || isHead || !(isBold || first.children.length > 2)) return table;
  note('changed', 'the first row of a table was made its head', table);
  return { ...table, children: [first, ...rest] };
}
