import type { ListItem, RootContent, TableCell, TableRow } from 'mdast';
import type { Locale } from '#lib/i18n/routing.ts';
import { findLink, readText, readTokens, type Token } from '#lib/policy/redline/words.ts';

/** What stands in a section or in a block of it. */
export type BlockNode = RootContent | ListItem | TableRow | TableCell;

/** A block of a section: with blocks in it (`children`), or with words alone. */
export interface Block {
  node: BlockNode;
  /** Blocks of different kinds are never compared; a list’s number and a heading’s level are part of its text. */
  kind: string;
  /** All words of the block, those of the blocks in it included. */
  tokens: Token[];
  children: Block[] | undefined;
  /** Equal where a reader sees the same: how the source was written, spaced or aligned is no change. */
  key: string;
  /** The paragraphs that it was split into, where no word changed. */
  parts?: BlockNode[];
}

/** Takes a section's tree apart into blocks and words. */
export function readBlocks(nodes: BlockNode[], locale: Locale): Block[] {
  return nodes.map((node) => {
    const kind = getKind(node);
    const blocks = findBlocks(node);
    const children = blocks && readBlocks(blocks, locale);
    const tokens = children?.flatMap((child) => child.tokens) ?? readWords(node, locale);
    const parts =
      children?.map(({ key }) => key) ?? tokens.map((token) => `${findLink(token)?.url ?? ''} ${token.key}`);
    return { node, kind, tokens, children, key: `${kind}\0(${parts.join('\0')}\0)` };
  });
}

function getKind(node: BlockNode): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  return node.type === 'list' && node.ordered ? `list from ${node.start}` : node.type;
}

function findBlocks(node: BlockNode): BlockNode[] | undefined {
  switch (node.type) {
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return node.children;
    default:
      return undefined;
  }
}

function readWords(node: BlockNode, locale: Locale): Token[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return readTokens(node.children, locale);
    case 'code':
      return readText(node.value, locale);
    default:
      return [];
  }
}
