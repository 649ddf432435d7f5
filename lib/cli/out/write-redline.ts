import { styleText } from 'node:util';
import type { List, ListItem, Nodes, PhrasingContent } from 'mdast';
import { countChanges, groupSections, type RedlineSection } from '#lib/policy/redline/redline.ts';

/** How words look in a terminal, by what became of them. */
export type Look = Record<'added' | 'removed' | 'kept' | 'heading' | 'aside', (text: string) => string>;

/** Colours where the terminal has them; in a pipe, or where `NO_COLOR` is set, the marks of `git diff --word-diff`. */
export function findLook(): Look {
  const paint = (style: Parameters<typeof styleText>[0]) => (text: string) => styleText(style, text);
  const hasColours = styleText('red', '.') !== '.';
  const plain = (text: string) => text;
  return {
    added: hasColours ? paint(['green', 'underline']) : (text) => `{+${text}+}`,
    removed: hasColours ? paint(['red', 'strikethrough']) : (text) => `[-${text}-]`,
    kept: plain,
    heading: hasColours ? paint('bold') : plain,
    aside: hasColours ? paint('dim') : plain,
  };
}

/** Writes a redline as lines of text: what was kept is left out, but for its headings. */
export function writeRedline(sections: RedlineSection[], look: Look): string {
  const parts = groupSections(sections).map(({ isKept, members }) =>
    isKept
      ? look.aside(`Unchanged: ${members.map(({ heading }) => heading).join(', ')}`)
      : members.map((section) => writeSection(section, look)).join('\n\n'),
  );
  const { changed, added, removed, moved, insertions, deletions } = countChanges(sections);
  const count = `Sections changed: ${changed}, added: ${added}, removed: ${removed}, moved: ${moved}. Passages added: ${insertions}, removed: ${deletions}.`;
  return [...parts, count].join('\n\n');
}

function writeSection({ id, title, change, isMoved, passages }: RedlineSection, look: Look): string {
  const words = title.map(({ kind, text }) => (kind === 'kept' ? look.heading(text) : look[kind](text)));
  const states = [...(change === 'kept' ? [] : [change]), ...(isMoved ? ['moved'] : [])].join(', ');
  const heading = `## ${words.join('')} {#${id}} ${look.aside(`(${states})`)}`;
  const lines = passages.flatMap(({ isChanged, tree }) =>
    isChanged ? tree.children.flatMap((node) => writeBlock(node, look)) : [look.aside('…')],
  );
  return [heading, ...lines].join('\n\n');
}

function writeBlock(node: Nodes, look: Look): string[] {
  switch (node.type) {
    case 'list':
      return [node.children.flatMap((item, index) => writeItem(node, item, index, look)).join('\n')];
    case 'blockquote':
      return node.children.flatMap((child) => writeBlock(child, look)).map((text) => setIn('> ', text, '> '));
    case 'table':
      return [node.children.map((row) => writeRow(row.children, look)).join('\n')];
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${writeInline(node.children, look)}`];
    case 'paragraph':
    case 'changedCode':
      return [writeInline(node.children, look)];
    case 'code':
      return [node.value];
    default:
      return [];
  }
}

function writeRow(cells: { children: PhrasingContent[] }[], look: Look): string {
  return `| ${cells.map(({ children }) => writeInline(children, look).replaceAll('\n', ' ')).join(' | ')} |`;
}

/** An item with its number; where items were removed each has the number of its edition. */
function writeItem(list: List, item: ListItem, index: number, look: Look): string {
  const number = item.data?.hProperties?.value ?? (list.start ?? 1) + index;
  const bullet = list.data?.hProperties ? '' : '- ';
  const mark = list.ordered ? `${number}${list.data?.hProperties ? ')' : '.'} ` : bullet;
  const below = item.children.flatMap((child) => writeBlock(child, look)).join('\n');
  return setIn(mark, below, ' '.repeat(Math.max(mark.length, 2)));
}

/** A text of several lines behind a mark. */
function setIn(mark: string, text: string, space: string): string {
  return mark + text.replaceAll('\n', `\n${space}`);
}

function writeInline(nodes: PhrasingContent[], look: Look): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'change') return look[node.kind](writeInline(node.children, look));
      if (node.type === 'addressChange') return ` (${look.removed(node.before)}${look.added(node.after)})`;
      return 'children' in node ? writeInline(node.children, look) : '';
    })
    .join('');
}
