import type { List, ListItem, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';
import { getSource } from '#lib/formats/markdown/source.ts';
import { beginsWithMonth } from '#lib/formats/months.ts';

/** Gives each item the number that stands in the file, with its bracket: Markdown itself counts on from the first. */
export function keepNumbers(tree: Root, source: string): void {
  visit(tree, 'list', (list) => {
    const numbers = list.children.map((item) => readNumber(item, source));
    const [first] = list.children;
    if (first && /^\s*\d+\)/.test(getSource(first, source)))
      list.data = { ...list.data, hProperties: { dataBracketed: true } };
    // Lists that are written 1. 1. 1. leave the counting to Markdown.
    if (!list.ordered || (numbers.length > 1 && new Set(numbers).size === 1)) return;
    for (const [index, item] of list.children.entries())
      item.data = { ...item.data, hProperties: { value: String(numbers[index]) } };
  });
}

/** The number that an item of an ordered list has in the file. */
export function readNumber(item: ListItem, source: string): number | undefined {
  const [, digits] = /^\s*(\d+)[.)]/.exec(getSource(item, source)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Makes a paragraph of what begins with a day (`3. května 2027 …`) and was read as a list of one item. */
export function keepDates(tree: Root, note: Note): void {
  visit(tree, 'list', (list, index, parent) => {
    if (!parent || index === undefined || !isDate(list)) return;
    const [first] = list.children[0]?.children ?? [];
    if (first?.type !== 'paragraph') return;
    const day = `${list.start}. `;
    first.children.unshift({ type: 'text', value: day });
    parent.children.splice(index, 1, ...(list.children[0]?.children ?? []));
    note(
      'changed',
      `"${getText(first).slice(0, 40)}…" begins with a date and is no list: written as a paragraph`,
      list,
    );
  });
}

function isDate({ ordered, children }: List): boolean {
  return ordered === true && children.length === 1 && beginsWithMonth(getText(children[0]));
}
