import type { List, ListItem, Parents, Root } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readMark } from '#lib/policy/marks/read-mark.ts';

/** Without bullets, Safari no longer takes a list for one unless it is said; the style goes by it as well. */
const marked = { hProperties: { role: 'list' } };

/**
 * Notes which lists of a tree are shown with the marks that their author wrote: those with a mark before the text of every
 * item (`- (a) names`), and those counted with a bracket (`1) names`). `text` is what the tree was made of.
 */
export function noteMarkedLists(tree: Root, text: string): void {
  visit(tree, (list) => {
    // In these no list stands, and most of what there is.
    if (list.type === 'paragraph' || list.type === 'heading' || list.type === 'table') return 'skip';
    if (list.type !== 'list') return undefined;
    const offset = list.children[0]?.position?.start.offset;
    const isCounted = list.ordered && /^\d+\)/.test(text.slice(offset, (offset ?? 0) + 12));
    if (isCounted || (!list.ordered && list.children.every((item) => readMark(getText(item.children[0])))))
      list.data = marked;
    return undefined;
  });
}

/** An element of HTML as a tree. */
type Element = ReturnType<typeof defaultHandlers.listItem>;

/** Makes an item; in a list with marks of its own, the mark stands in an element, so that the text can hang beside it. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  const isMarked = parent?.type === 'list' && !parent.ordered && (parent as List).data?.hProperties;
  if (isMarked) wrapMark(item);
  return item;
}

function wrapMark(parent: Element): void {
  const index = parent.children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  const child = parent.children[index];
  if (child?.type === 'element' && child.tagName === 'p') wrapMark(child);
  else if (child?.type === 'text') {
    const mark = readMark(child.value)?.text;
    if (mark)
      parent.children.splice(index, 1, makeSpan(mark), {
        type: 'text',
        value: child.value.slice(mark.length),
      });
  }
}

function makeSpan(value: string): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] };
}
