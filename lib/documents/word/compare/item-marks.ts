import type { List, ListItem, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { countedFormats, type ListForm } from '#lib/documents/word/blocks.ts';
import { formatNumber } from '#lib/formats/word/number-formats.ts';
import { readMark } from '#lib/policy/marks/read-mark.ts';

declare module 'mdast' {
  interface ListItemData {
    /** The mark that its author gave it, taken off its text: `(a)`. */
    mark?: string;
  }
}

/** Takes the marks that authors wrote off the texts of items, in place: Word shows them beside the text. */
export function takeMarks(tree: Root): Root {
  visit(tree, 'list', (list) => {
    if (list.ordered || !list.data?.hProperties) return;
    const texts = list.children.map(findText);
    // Marks that are bold, or have a link on them, are text.
    if (!texts.every((text) => text && readMark(text.value))) return;
    for (const [index, item] of list.children.entries()) takeMark(item, texts[index]);
  });
  return tree;
}

function takeMark(item: ListItem, text: Text | undefined): void {
  const mark = text && readMark(text.value)?.text;
  if (!mark) return;
  item.data = { ...item.data, mark };
  text.value = text.value.slice(mark.length).trimStart();
}

function findText({ children: [first] }: ListItem): Text | undefined {
  const child = first?.type === 'paragraph' ? first.children[0] : undefined;
  return child?.type === 'text' ? child : undefined;
}

/** How a list is marked; undefined where its marks do not follow each other, so that each stands for itself. */
export function readForm(list: List): ListForm | undefined {
  if (list.ordered)
    return { format: 'decimal', text: list.data?.hProperties ? '%)' : '%.', start: list.start ?? 1 };
  const marks = list.children.map(({ data }) => data?.mark);
  const written = marks.filter((mark) => mark !== undefined);
  if (written.length < marks.length || written.length === 0) return { format: 'bullet', text: '•', start: 1 };
  return findCount(written);
}

/** The form of an item whose mark stands for itself. */
export function makeOwnForm({ data }: ListItem): ListForm {
  return { format: 'none', text: data?.mark ?? '', start: 1 };
}

/** The last counter of a mark, and what stands around it. */
const counted = /^(.*?)([\p{L}\p{M}]+|\p{Nd}+)([^\p{L}\p{M}\p{Nd}]*)$/u;
/** Beyond so many items nobody counts in letters. */
const mostItems = 400;

/** How Word would count these marks; of two ways, the one that begins earlier: `(i)` alone is a Roman number. */
function findCount(marks: string[]): ListForm | undefined {
  const [, before = '', counter = '', after = ''] = counted.exec(marks[0] ?? '') ?? [];
  const numbers = Array.from({ length: mostItems }, (_, index) => index + 1);
  const forms = countedFormats.flatMap((format): ListForm[] => {
    const start = numbers.find((number) => formatNumber(number, format) === counter);
    if (start === undefined) return [];
    const isCounted = marks.every(
      (mark, index) => mark === before + formatNumber(start + index, format) + after,
    );
    return isCounted ? [{ format, text: `${before}%${after}`, start }] : [];
  });
  return forms.toSorted((one, other) => one.start - other.start)[0];
}
