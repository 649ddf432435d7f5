import {
  defaultTreeAdapter as adapter,
  parseFragment,
  serializeOuter,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { escapeText } from '#lib/html.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { splitWords, type Tags, type Token, writeToken } from '#lib/policy/redline/words.ts';

/** A block of a section: with blocks in it (`children`), or with words alone. */
export interface Block {
  /** The element's name; empty for words that stand beside blocks, as in a list item with a list in it. */
  tag: string;
  open: string;
  close: string;
  /** All words of the block, those of the blocks in it included. */
  tokens: Token[];
  children: Block[] | undefined;
  /** The block as HTML: equal blocks have equal HTML. */
  html: string;
}

const blockTags = ['blockquote', 'div', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'tbody', 'td', 'th', 'thead']
  .concat(['tr', 'ul'])
  .concat(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Takes a section's HTML apart into blocks and words. */
export function readBlocks(html: string, locale: Locale): Block[] {
  return readChildren(parseFragment(html).childNodes, locale);
}

/** The words of a line of plain text. */
export function readWords(text: string, locale: Locale): Token[] {
  return readTokens(parseFragment(escapeText(text)).childNodes, locale);
}

/** Makes a block that has words alone into one that has them in a block: so that it can stand beside another such. */
export function listChildren({ children, tokens, html }: Block): Block[] {
  return children ?? [{ tag: '', open: '', close: '', tokens, children: undefined, html }];
}

function readChildren(nodes: Tree.ChildNode[], locale: Locale): Block[] {
  const blocks: Block[] = [];
  let inline: Tree.ChildNode[] = [];
  const flush = () => {
    const isBlank = inline.every((node) => adapter.isTextNode(node) && node.value.trim() === '');
    if (!isBlank) blocks.push(makeWords(inline, locale));
    inline = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      inline.push(node);
      continue;
    }
    flush();
    blocks.push(makeBlock(node, locale));
  }
  flush();
  return blocks;
}

function makeWords(nodes: Tree.ChildNode[], locale: Locale): Block {
  const isBlank = ({ html }: Token) => html.trim() === '';
  const all = readTokens(nodes, locale);
  // The line ends beside a block are not text.
  const tokens = all.slice(
    all.findIndex((token) => !isBlank(token)),
    all.findLastIndex((token) => !isBlank(token)) + 1,
  );
  const html = tokens.map(writeToken).join('');
  return { tag: '', open: '', close: '', tokens, children: undefined, html };
}

function makeBlock(element: Tree.Element, locale: Locale): Block {
  const { tagName: tag, childNodes } = element;
  const { open, close } = writeTags(element);
  const html = serializeOuter(element);
  if (!childNodes.some(isBlock)) {
    const tokens = readTokens(childNodes, locale, tag === 'pre');
    return { tag, open, close, tokens, children: undefined, html };
  }
  const children = readChildren(childNodes, locale);
  return { tag, open, close, tokens: children.flatMap(({ tokens }) => tokens), children, html };
}

/** `isPreformatted`: its spaces and line ends are text, as in a code block. */
function readTokens(
  nodes: Tree.ChildNode[],
  locale: Locale,
  isPreformatted = false,
  around: Tags[] = [],
): Token[] {
  return nodes.flatMap((node) => {
    if (adapter.isTextNode(node)) {
      const words = splitWords(isPreformatted ? node.value : joinSpaces(node.value), locale);
      return words.map((text) => ({ text, around, html: escapeText(text) }));
    }
    if (!adapter.isElementNode(node)) return [];
    if (node.childNodes.length === 0) return [{ text: '\n', around, html: serializeOuter(node) }];
    return readTokens(node.childNodes, locale, isPreformatted, [...around, writeTags(node)]);
  });
}

/** Spaces and line ends as a browser shows them: how the source was wrapped is no change. */
function joinSpaces(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ');
}

/** The opening and the closing tag of an element, by the serializer's own rules. */
function writeTags({ tagName, attrs, namespaceURI }: Tree.Element): Tags {
  const empty = serializeOuter(adapter.createElement(tagName, namespaceURI, attrs));
  const end = `</${tagName}>`;
  return empty.endsWith(end) ? { open: empty.slice(0, -end.length), close: end } : { open: empty, close: '' };
}

function isBlock(node: Tree.ChildNode): node is Tree.Element {
  return adapter.isElementNode(node) && blockTags.includes(node.tagName);
}
