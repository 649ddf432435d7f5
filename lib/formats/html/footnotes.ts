import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

/**
 * Puts each footnote in brackets where it is referred to. A footnote is what a link leads to that leads back to the
 * link: so they are written by Word, by Google Docs and by Markdown.
 */
export function placeFootnotes(tree: Root, note: Note): void {
  const parents = new Map<Nodes, Element | Root>();
  const targets = new Map<string, Element>();
  const links: Element[] = [];
  visit(tree, 'element', (element, _, parent) => {
    if (parent) parents.set(element, parent);
    for (const id of listIds(element)) targets.set(id, element);
    if (element.tagName === 'a') links.push(element);
  });
  const fragments = new Set(links.map(getFragment));
  const placed = new Set<Element>();
  for (const link of links) {
    const target = targets.get(getFragment(link) ?? '');
    const footnote = target && findBlock(target, parents);
    const reference = findReference(link, parents);
    if (!footnote || isInside(link, footnote, parents)) continue;
    const back = new Set([...listIds(link), ...listIds(reference)].map((id) => `#${id}`));
    if (!findLinks(footnote).some(({ properties }) => back.has(String(properties.href)))) continue;
    const content = readContent(footnote, fragments);
    const { children } = parents.get(reference) ?? { children: [] };
    children.splice(children.indexOf(reference as never), 1, text(' ('), ...content, text(')'));
    placed.add(footnote);
    note('changed', `the note ${toText(link)} stands in brackets where it is referred to`, link);
  }
  for (const footnote of placed) remove(footnote, parents);
}

function listIds({ properties }: Element): string[] {
  return [properties.id, properties.name].flatMap((id) => (typeof id === 'string' && id !== '' ? [id] : []));
}

function getFragment({ properties }: Element): string | undefined {
  const href = String(properties.href ?? '');
  return href.startsWith('#') ? decodeURIComponent(href.slice(1)) : undefined;
}

/** The reference is the link with the <sup> around it. */
function findReference(link: Element, parents: Map<Nodes, Element | Root>): Element {
  const parent = parents.get(link);
  return parent?.type === 'element' && parent.tagName === 'sup' && parent.children.length === 1
    ? parent
    : link;
}

function findBlock(target: Element, parents: Map<Nodes, Element | Root>): Element | undefined {
  let block: Element | Root | undefined = target;
  while (block?.type === 'element' && ['a', 'sup', 'span', 'strong', 'em', 'b', 'i'].includes(block.tagName))
    block = parents.get(block);
  return block?.type === 'element' ? block : undefined;
}

function isInside(element: Element, outer: Element, parents: Map<Nodes, Element | Root>): boolean {
  for (let at: Nodes | undefined = element; at; at = parents.get(at)) if (at === outer) return true;
  return false;
}

function findLinks(element: Element): Element[] {
  const links: Element[] = [];
  visit(element, 'element', (child) => {
    if (child.tagName === 'a') links.push(child);
  });
  return links;
}

/** A note's own text on one line, without what leads back. */
function readContent(footnote: Element, references: Set<string | undefined>): ElementContent[] {
  const copy = structuredClone(footnote);
  visit(copy, 'element', (element, index, parent) => {
    const isBack = element.tagName === 'a' && /^#/.test(String(element.properties.href ?? ''));
    if (!isBack || !parent || index === undefined) return undefined;
    const isKept =
      !/^(?:[\s[\]()\p{N}↑↩^*†]|\uFE0E)*$/u.test(toText(element)) && references.has(getFragment(element));
    if (isKept) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const blocks = copy.children.some((child) => child.type === 'element' && child.tagName === 'p');
  const lines = blocks ? copy.children.filter((child) => child.type === 'element') : [copy];
  const content = lines.flatMap((line, index) => [...(index > 0 ? [text(' ')] : []), ...line.children]);
  return trim(content);
}

function trim(content: ElementContent[]): ElementContent[] {
  const [first, last] = [findText(content, 0), findText(content, -1)];
  if (first) first.value = first.value.trimStart();
  if (last) last.value = last.value.trimEnd();
  return content;
}

/** The first or the last text, however deep it stands. */
function findText(content: ElementContent[], at: 0 | -1): Text | undefined {
  const child = content.filter((each) => each.type !== 'element' || toText(each) !== '').at(at);
  return child?.type === 'element'
    ? findText(child.children, at)
    : child?.type === 'text'
      ? child
      : undefined;
}

/** Removes a note, and the list and section around it when nothing else is left in them. */
function remove(element: Element, parents: Map<Nodes, Element | Root>): void {
  const parent = parents.get(element);
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(element as never), 1);
  if (parent.type !== 'element' || parent.tagName === 'body') return;
  const isSection = parent.properties.dataFootnotes !== undefined;
  const isLeft = (child: ElementContent) =>
    child.type === 'element' ? !(isSection && child.tagName === 'h2') && hasText(child) : hasText(child);
  const isEmpty = !parent.children.some(isLeft);
  if (isEmpty) remove(parent, parents);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.children.some(hasText);
}
