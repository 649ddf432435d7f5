import type { Heading, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { joinLines, splitLines } from '#lib/documents/lists/lines.ts';
import type { Note } from '#lib/formats/findings.ts';

/** Lines that tell another system what to do, and say nothing to a reader. */
const instructions = [
  // Attributes (kramdown, Pandoc, Writerside), includes (Liquid), contents, fences of boxes, kinds of boxes.
  /^\{[:#.]?[^{}]*[:=#.][^{}]*\}$/,
  /^(?:\{%.*?%\}\s*)+$/,
  /^\[{1,2}_?TOC_?\]{1,2}$/i,
  /^:{3,}.*$/,
  /^\[!\w+\]$/,
  // Shortcodes of Hugo, boxes and tabs of MkDocs.
  /^(?:\{\{[<%].*?[>%]\}\}\s*)+$/,
  /^(?:!{3}|\?{3}\+?)\s+\w.*$|^={3}\s+".*"$/,
  /^import\s.*\sfrom\s*['"][^'"]+['"];?$/,
];

/** Leaves out the marks of other systems: lines of attributes and includes, boxes, ids behind headings. */
export function removeMarkup(tree: Root, note: Note): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const lines = splitLines(paragraph.children);
    const kept = lines.filter(
      ({ children }) => !instructions.some((pattern) => pattern.test(getText(children))),
    );
    if (kept.length === lines.length || !parent || index === undefined) return undefined;
    for (const { children } of lines.filter((line) => !kept.includes(line))) {
      const text = getText(children);
      note('left out', `marks of another system: "${text}"`, paragraph);
      // Kramdown writes them below what they belong to, others above it.
      const owner = parent.children[text.startsWith('{:') ? index - 1 : index + 1];
      if (owner?.type === 'heading') nameHeading(owner, text);
    }
    const children = kept.flatMap((line, at) => [
      ...line.children,
      ...(at === kept.length - 1
        ? []
        : [line.end === 'hard' ? ({ type: 'break' } as const) : ({ type: 'text', value: '\n' } as const)]),
    ]);
    if (joinLines(kept).length > 0) paragraph.children = children;
    else parent.children.splice(index, 1);
    return children.length > 0 ? undefined : [SKIP, index];
  });
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const [whole, attributes = ''] =
      (last?.type === 'text' && /\s*\{([:#.][^{}]*)\}\s*$/.exec(last.value)) || [];
    if (last?.type !== 'text' || whole === undefined) return;
    last.value = last.value.slice(0, -whole.length);
    nameHeading(heading, attributes);
    note('changed', `"{${attributes}}" behind a heading was read as its name for links`, heading);
  });
}

/** Gives a heading the id that is among attributes. */
function nameHeading(heading: Heading, attributes: string): void {
  const [, id] = /(?:#|\bid=["']?)([\w-]+)/.exec(attributes) ?? [];
  if (id) heading.data = { ...heading.data, id, anchors: [...(heading.data?.anchors ?? []), id] };
}
