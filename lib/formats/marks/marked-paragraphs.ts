import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** What stands around a mark and parts its level from it: characters that no document uses. */
const [start, middle, end] = ['\uE000', '\uE001', '\uE002'];
const marked = new RegExp(`^${start}(\\d)${middle}([^${end}]*)${end}\\s*`);

/**
 * Writes a mark and its level, from 0, so that it can stand at the beginning of a paragraph; a point is `•`, and what goes on
 * with the item above has none.
 */
export function writeMark(level: number, mark: string): string {
  return `${start}${level}${middle}${mark}${end}`;
}

interface Item {
  level: number;
  mark: string;
  paragraph: Element;
}

/** Makes lists of the paragraphs that carry a mark; in a heading the mark is part of its text. */
export function makeLists(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) takeMark(node, true);
    else if (node.type === 'root' || node.type === 'element') listChildren(node);
  });
}

function listChildren(parent: Root | Element): void {
  const children: Root['children'] = [];
  let run: Item[] = [];
  const close = () => {
    children.push(...buildLists(run));
    run = [];
  };
  for (const child of parent.children) {
    const isParagraph = child.type === 'element' && child.tagName === 'p';
    const mark = isParagraph ? takeMark(child, false) : undefined;
    if (isParagraph && mark) run.push({ ...mark, paragraph: child });
    else if (run.length > 0 && child.type === 'text' && child.value.trim() === '') continue;
    else {
      close();
      children.push(child);
    }
  }
  close();
  parent.children = children as ElementContent[];
}

/** Numbers are counted by the list, points have no mark, all others are text. */
type Kind = 'number' | 'point' | 'text';

function getKind({ mark }: Item): Kind {
  if (/^\d+[.)]$/.test(mark)) return 'number';
  return mark === '•' ? 'point' : 'text';
}

/** Lists of items of one kind each; what is of a deeper level, or has no mark, stands under the item before it. */
function buildLists(items: Item[]): Element[] {
  const lists: Element[] = [];
  let kind: Kind | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) break;
    const next = items.findIndex((each, at) => at > index && each.level <= item.level);
    const inner = items.slice(index + 1, next < 0 ? items.length : next);
    index += inner.length;
    if (item.mark === '') {
      const above = kind && lists.at(-1)?.children.at(-1);
      const target = above?.type === 'element' ? above.children : lists;
      target.push(item.paragraph, ...buildLists(inner));
      continue;
    }
    if (kind !== getKind(item))
      lists.push({
        type: 'element',
        tagName: getKind(item) === 'number' ? 'ol' : 'ul',
        properties: item.mark.endsWith(')') ? { dataBracketed: true } : {},
        children: [],
      });
    kind = getKind(item);
    lists.at(-1)?.children.push(makeItem(item, buildLists(inner)));
  }
  return lists;
}

function makeItem(item: Item, inner: Element[]): Element {
  const { mark, paragraph } = item;
  if (getKind(item) === 'text') paragraph.children.unshift({ type: 'text', value: `${mark} ` });
  const properties: Properties = getKind(item) === 'number' ? { value: mark.slice(0, -1) } : {};
  return { type: 'element', tagName: 'li', properties, children: [paragraph, ...inner] };
}

/** Takes the mark off a paragraph's first text, or leaves it there as plain text. */
function takeMark(element: Element, isKept: boolean): { level: number; mark: string } | undefined {
  const text = findText(element);
  const [whole, level, mark = ''] = (text && marked.exec(text.value)) || [];
  if (!text || whole === undefined) return undefined;
  text.value = (isKept && mark !== '•' ? `${mark} ` : '') + text.value.slice(whole.length);
  return { level: Number(level), mark };
}

function findText({ children: [first] }: Element): Text | undefined {
  if (first?.type === 'element')
    return first.tagName === 'a' && first.children.length === 0 ? undefined : findText(first);
  return first?.type === 'text' ? first : undefined;
}
