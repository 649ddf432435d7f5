import type { List, Nodes } from 'mdast';

/**
 * The text of a tree as a reader sees it, with the numbers of lists: one line per paragraph, heading, table cell or line of code. Lines that the
 * source wrapped are one; what its author broke (a backslash or two spaces at the end of a line) stays two.
 */
export function readPlainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.includes('\n') ? node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ') : node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'list':
      return node.children.map((item, index) => readNumber(node, index) + readPlainText(item)).join('\n');
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children
        .map(readPlainText)
        .filter((line) => line !== '')
        .join('\n');
    default:
      return 'children' in node ? node.children.map(readPlainText).join('') : '';
  }
}

/** The number that a counted list shows before an item, as it is written; the law refers to it. */
function readNumber({ ordered, start, data }: List, index: number): string {
  if (!ordered) return '';
  return `${(start ?? 1) + index}${data?.hProperties ? ')' : '.'} `;
}

/**
 * Text by which texts are compared: what looks the same is the same, however it was typed. Composed letters (Unicode
 * NFC, and SARA AM in one character), one kind of space, nothing that has no width.
 */
export function foldText(text: string): string {
  const composed = text.normalize('NFC');
  const plain = unseen.test(composed)
    ? composed
        .replaceAll(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
        .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\uFE0F/g, '')
    : composed;
  // A space by itself stays what it is.
  return plain.replaceAll(/[^\S ]\s*| \s+/g, ' ');
}

/** What is written without being seen, and the half of a SARA AM. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\u0E4D|\uFE0F/;
