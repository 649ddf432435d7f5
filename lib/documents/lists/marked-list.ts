import type { List, ListItem, PhrasingContent } from 'mdast';
import { isBullet } from '#lib/documents/lists/line-marks.ts';
import { joinLines, type Line } from '#lib/documents/lists/lines.ts';
import type { Mark } from '#lib/policy/marks/read-mark.ts';

/** An item of an enumeration with the mark that it begins with. */
export interface MarkedItem {
  mark: Mark;
  /** How many items it stands under. */
  level: number;
  lines: Line[];
  position: ListItem['position'];
}

/** Builds the list of items in their order, each with those of deeper levels under it. */
export function buildList(items: MarkedItem[]): List {
  const groups: [MarkedItem, ...MarkedItem[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || item.level <= last[0].level) groups.push([item]);
    else last.push(item);
  }
  const [first] = items;
  // Numbers are shown by the list itself, points too; every other mark is text.
  const isOrdered = first !== undefined && /^\d+[.)]$/.test(first.mark.text);
  const isShown = isOrdered || (first !== undefined && isBullet(first.mark));
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? Number.parseInt(first.mark.text, 10) : null,
    spread: false,
    position: first?.position,
    data: { isBracketed: isOrdered && first.mark.text.endsWith(')') },
    children: groups.map(([item, ...inner]) => makeItem(item, inner, isShown)),
  };
}

function makeItem({ mark, lines, position }: MarkedItem, inner: MarkedItem[], isShown: boolean): ListItem {
  const children = joinLines(lines);
  const content = isShown ? withoutMark(children, mark.text) : children;
  const list = inner.length > 0 ? [buildList(inner)] : [];
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: content }, ...list],
    position,
  };
}

function withoutMark([first, ...rest]: PhrasingContent[], mark: string): PhrasingContent[] {
  if (first?.type === 'text')
    return [{ ...first, value: first.value.slice(mark.length).trimStart() }, ...rest];
  if (first && 'children' in first)
    first.children = withoutMark(first.children as PhrasingContent[], mark) as never;
  return first ? [first, ...rest] : rest;
}
