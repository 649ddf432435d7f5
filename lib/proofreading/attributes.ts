import type { Link, Nodes, Parents, Text } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';

/** What other systems write behind a block or a word: `{: .lead}`, `{lang="cs"}`. */
export const attributes = /\{[:.][^}]*\}|\{[^}]*\w=["'][^}]*\}/u;

/** Attributes that go on behind the text: an address in them is read as a link. */
const isOpen = /\{[^}]*[\w:]=["'][^}]*$/u;

/** Whether a link is a part of the attributes that begin in the text before it. */
export function isInAttributes(link: Link, parent: Parents | undefined): boolean {
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(link) - 1];
  return before?.type === 'text' && before.value.includes('{') && isOpen.test(before.value);
}

/** A text, with what stands behind it in its paragraph where attributes begin in it and do not end. */
export function readWithAttributes(node: Text, parent: Parents | undefined, own = node.value): string {
  if (!own.includes('{') || !isOpen.test(own)) return own;
  const siblings: Nodes[] = parent?.children ?? [node];
  return siblings
    .slice(siblings.indexOf(node))
    .map((each) => getText(each))
    .join('');
}

/** Whether a block is nothing but what is to be deleted. */
export function isLeftover(node: Nodes): boolean {
  return node.type === 'paragraph' && blankAttributes(getText(node)).replaceAll(/[\s\uFFFC]/gu, '') === '';
}

/** A text without the attributes of other systems, which are to be deleted whatever stands in them. */
export function blankAttributes(text: string): string {
  if (!text.includes('{')) return text;
  return text.replaceAll(new RegExp(attributes, 'gu'), (found) => '\uFFFC'.repeat(found.length));
}
