import type { Heading, Paragraph, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { raiseLines } from '#lib/documents/headings/raise-lines.ts';
import { joinLines, splitLines } from '#lib/documents/lists/lines.ts';
import type { Note } from '#lib/formats/findings.ts';

/** Makes headings plain text of their own: none in lists and quotations, none without text, bold lines where there is none. */
export function mendHeadings(tree: Root, note: Note): void {
  visit(tree, 'heading', (heading, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const text = getText(heading).trim();
    if (text === '') {
      parent.children.splice(index, 1);
      note('changed', 'a heading without text is no heading: taken away', heading);
      return [SKIP, index];
    }
    if (parent.type !== 'root') {
      parent.children[index] = makeBold(heading);
      note(
        'changed',
        `the heading "${text}" stands inside a ${parent.type === 'listItem' ? 'list' : 'quotation'}: written in bold`,
        heading,
      );
    } else heading.children = [{ type: 'text', value: readTitle(heading, note) }];
    return undefined;
  });
  const headings = tree.children.filter((node) => node.type === 'heading');
  const hasTitle = headings.some(({ data }) => data?.isTitle);
  if (!headings.some(({ depth, data }) => depth > 1 || (hasTitle && !data?.isTitle))) raiseLines(tree, note);
}

/** A heading that cannot be one, as a paragraph in bold. */
export function makeBold({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children }], position };
}

/** The text of a heading; the address of a link in it is named. */
function readTitle(heading: Heading, note: Note): string {
  visit(heading, 'link', ({ url }) => {
    note('for a person', `a heading holds no link: "${getText(heading)}" no longer leads to ${url}`, heading);
  });
  const lines = splitLines(heading.children);
  return getText(joinLines(lines.map((line) => ({ ...line, end: 'soft' }))))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
