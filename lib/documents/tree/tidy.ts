import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Takes away what the other steps leave behind: spaces at the ends of paragraphs, and blocks with nothing in them. */
export function tidyTree(tree: Root): void {
  visit(tree, ['paragraph', 'tableCell', 'heading'], (node) => {
    if ('children' in node) node.children = trimEnds(joinText(node.children as PhrasingContent[])) as never;
  });
  visit(tree, 'list', (list) => {
    for (const item of list.children)
      item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
    list.spread = list.children.some(({ spread }) => spread);
  });
  for (let count = -1; count !== 0; ) {
    count = 0;
    visit(tree, ['paragraph', 'list', 'listItem', 'blockquote'], (node, index, parent) => {
      if (!('children' in node) || node.children.length > 0 || !parent || index === undefined)
        return undefined;
      parent.children.splice(index, 1);
      count++;
      return [SKIP, index];
    });
  }
}

/** Neighbouring texts are one, with single spaces. */
function joinText(children: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child.type === 'text' ? { ...child } : child);
  }
  for (const child of joined) if (child.type === 'text') child.value = child.value.replaceAll(/ {2,}/g, ' ');
  return joined;
}

function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (child: PhrasingContent | undefined) =>
    child?.type === 'break' || (child?.type === 'text' && child.value.trim() === '');
  const kept = children.slice(
    children.findIndex((child) => !isEmpty(child)),
    children.findLastIndex((child) => !isEmpty(child)) + 1,
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}
