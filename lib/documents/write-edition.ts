import type { Heading, Root } from 'mdast';
import { defaultHandlers, type Options } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** Writes an edition's file: front matter, then Markdown as the guide for editors shows it. */
export function writeEdition(frontMatter: FrontMatter, tree: Root): string {
  const written = structuredClone(tree);
  visit(written, (node) => {
    if (node.type === 'heading') addId(node);
    if (node.type === 'link' && node.data?.target?.data?.id) node.url = `#${node.data.target.data.id}`;
  });
  const body = remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .data('settings', settings)
    .stringify(written);
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
}

function addId(heading: Heading): void {
  if (heading.data?.id) heading.children.push({ type: 'text', value: ` {#${heading.data.id}}` });
}

const settings: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  listItemIndent: 'one',
  handlers: {
    // In a cell of a table a line break can only be written so.
    break: (node, parent, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info),
  },
};
