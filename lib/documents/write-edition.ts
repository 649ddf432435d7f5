import type { Heading, Link, List, Root, Text } from 'mdast';
import { defaultHandlers, type Options } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { stringify } from 'yaml';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** Writes an edition's file: front matter, then Markdown as the guide for editors shows it. */
export function writeEdition(frontMatter: FrontMatter, tree: Root): string {
  const body = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', settings).stringify(tree);
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
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
    list: (node: List, parent, state, info) => {
      const { bulletOrdered } = state.options;
      state.options.bulletOrdered = node.data?.isBracketed ? ')' : '.';
      const written = defaultHandlers.list(node, parent, state, info);
      state.options.bulletOrdered = bulletOrdered;
      return written;
    },
    heading: (node: Heading, parent, state, info) => {
      const id: Text[] = node.data?.id ? [{ type: 'text', value: ` {#${node.data.id}}` }] : [];
      return defaultHandlers.heading({ ...node, children: [...node.children, ...id] }, parent, state, info);
    },
    link: (node: Link, parent, state, info) => {
      const id = node.data?.target?.data?.id;
      return defaultHandlers.link(id ? { ...node, url: `#${id}` } : node, parent, state, info);
    },
  },
};
