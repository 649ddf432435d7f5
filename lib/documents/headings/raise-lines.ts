import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { joinLines, type Line, splitLines } from '#lib/documents/lists/lines.ts';
import type { Note } from '#lib/formats/findings.ts';

const longest = 120;

/**
 * Makes headings of a document that has none: of lines in bold or in capitals that are short and no sentence. The first one
 * is its title, where another one follows it directly.
 */
export function raiseLines(tree: Root, note: Note): void {
  const raised = tree.children.map((node) => raiseLine(node));
  if (!raised.some((nodes) => nodes !== undefined)) return;
  const [first, second] = raised;
  const isTitled = first?.length === 1 && second !== undefined;
  tree.children = raised.flatMap((nodes, index) => {
    const [heading, ...rest] = nodes ?? [];
    if (heading?.type !== 'heading') return tree.children[index] ?? [];
    heading.depth = isTitled && index === 0 ? 1 : 2;
    note(
      'for a person',
      `the document has no headings: the line "${getText(heading)}" was made one`,
      heading,
    );
    return [heading, ...rest];
  });
}

/** The heading that a block begins with, and what is left of it. */
function raiseLine(node: RootContent): RootContent[] | undefined {
  if (node.type === 'list') return raiseItem(node);
  if (node.type !== 'paragraph') return undefined;
  const lines = splitLines(node.children);
  const count = lines.findIndex((line) => !isTitle(line));
  const titles = lines.slice(0, count < 0 ? lines.length : count);
  if (titles.length === 0) return undefined;
  const rest = lines.slice(titles.length);
  return [makeHeading(titles, node), ...(rest.length > 0 ? [{ ...node, children: joinLines(rest) }] : [])];
}

/** `1. SCOPE` is a list of one item to Markdown. */
function raiseItem({ ordered, start, children: [item, ...others] }: List): RootContent[] | undefined {
  const [paragraph, ...rest] = item?.children ?? [];
  if (!ordered || others.length > 0 || paragraph?.type !== 'paragraph') return undefined;
  const [heading, ...below] = raiseLine(paragraph) ?? [];
  if (heading?.type !== 'heading') return undefined;
  heading.children.unshift({ type: 'text', value: `${start ?? 1}. ` });
  return [heading, ...below, ...rest];
}

function isTitle({ children }: Line): boolean {
  const [only] = children;
  const text = getText(children).trim();
  const isBold = children.length === 1 && only?.type === 'strong';
  const isLoud = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return (isBold || isLoud) && text.length <= longest && !/[.:;,!?]$/u.test(text);
}

function makeHeading(lines: Line[], { position }: Paragraph): Heading {
  const text = lines.map(({ children }) => getText(children).trim()).join(' ');
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }], position };
}
