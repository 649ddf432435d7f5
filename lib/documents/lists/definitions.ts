import type { List, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { joinLines, type Line, splitLines } from '#lib/documents/lists/lines.ts';
import type { Note } from '#lib/formats/findings.ts';

/** Makes lists of definitions (`Term`, below it `:   text`), which Markdown runs together: `- **Term:** text`. */
export function listDefinitions(tree: Root, note: Note): void {
  const made = new Set<unknown>();
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const children = readDefinition(paragraph);
    if (!children || !parent || index === undefined) return undefined;
    const item: List['children'][number] = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    };
    const above = parent.children[index - 1];
    note(
      'changed',
      `the definition of "${getText(children).slice(0, 40)}…" is written as an item of a list`,
      paragraph,
    );
    if (above?.type === 'list' && made.has(above)) {
      above.children.push(item);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const list: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [item],
      position: paragraph.position,
    };
    made.add(list);
    parent.children[index] = list;
    return index + 1;
  });
}

/** The term in bold, then its definitions; nothing where no line begins with a colon. */
function readDefinition(paragraph: Paragraph): PhrasingContent[] | undefined {
  const lines = splitLines(paragraph.children);
  const isDefinition = ({ children }: Line) => /^:\s/.test(getText(children[0]));
  const start = lines.findIndex(isDefinition);
  if (start < 1) return undefined;
  const term = joinLines(lines.slice(0, start));
  const definitions = lines.slice(start).flatMap((line): PhrasingContent[] => {
    const [first, ...rest] = line.children;
    if (!isDefinition(line) || first?.type !== 'text')
      return [{ type: 'text', value: ' ' }, ...line.children];
    return [{ type: 'text', value: first.value.slice(1) }, ...rest];
  });
  const words = term.flatMap((each) => (each.type === 'strong' ? each.children : [each]));
  return [{ type: 'strong', children: [...words, { type: 'text', value: ':' }] }, ...definitions];
}
