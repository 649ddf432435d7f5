import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';
import { readNumber } from '#lib/formats/markdown/numbers.ts';

/** Puts sub-lists that are indented too little for Markdown where they belong: under the item above them. */
export function nestLists(tree: Root, source: string, note: Note): void {
  visit(tree, (node) => {
    if ('children' in node) joinLists(node as Parents, source, note);
  });
  visit(tree, 'list', (list) => {
    if (list.ordered) nestItems(list, source, note);
  });
}

/** A list of points, set in, between 1. and 2. parts the numbered list in two: it is part of item 1. */
function joinLists(parent: Parents, source: string, note: Note): void {
  const joined: Nodes[] = [];
  for (const node of parent.children) {
    const above = joined.at(-1);
    const item = above?.type === 'list' && above.ordered ? above.children.at(-1) : undefined;
    if (above?.type !== 'list' || !item || node.type !== 'list') joined.push(node);
    else if (!node.ordered && getColumn(node) > getColumn(above)) {
      item.children.push(node);
      note('changed', 'the list is indented too little to stand under the item above: set in', node);
    } else if (isContinued(above, node, source)) above.children.push(...node.children);
    else joined.push(node);
  }
  if (joined.length < parent.children.length) parent.children = joined as never;
}

function isContinued(above: List, below: List, source: string): boolean {
  const [last, first] = [above.children.at(-1), below.children[0]];
  const isSplit = last?.children.at(-1)?.type === 'list' && getColumn(above) === getColumn(below);
  if (!below.ordered || !last || !first || !isSplit) return false;
  return readNumber(first, source) === (readNumber(last, source) ?? 0) + 1;
}

/** Items that are set in and begin at 1 again are a list of their own. */
function nestItems(list: List, source: string, note: Note): void {
  const kept: ListItem[] = [];
  let inner: List | undefined;
  for (const item of list.children) {
    const above = kept.at(-1);
    const isSetIn = getColumn(item) > getColumn(list);
    if (!isSetIn) inner = undefined;
    else if (above && readNumber(item, source) === 1) {
      inner = { type: 'list', ordered: true, start: 1, spread: false, children: [], position: item.position };
      above.children.push(inner);
      note('changed', 'the list is indented too little to stand under the item above: set in', item);
    }
    (inner?.children ?? kept).push(item);
  }
  list.children = kept;
}

function getColumn(node: List | ListItem): number {
  return node.position?.start.column ?? 1;
}
