import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { shareInBuild } from '#lib/content/remember.ts';
import { listItem } from '#lib/policy/marks/marked-lists.ts';
import { type Labels, makeChangeHandlers } from '#lib/policy/redline/handlers.ts';
import type { Section } from '#lib/policy/sections.ts';
import { nameCells } from '#lib/policy/shown/tables.ts';

/** What was rendered of a tree, by its title: several pages show a section, and its JSON. */
const rendered = shareInBuild('sections', () => new WeakMap<Root, Map<string, string>>());

/** Renders a section's content as sanitised HTML. */
export function renderSection({ tree, title }: Pick<Section, 'tree' | 'title'>): string {
  const own = rendered.get(tree) ?? new Map<string, string>();
  rendered.set(tree, own);
  const html = own.get(title) ?? renderTree(tree, title);
  own.set(title, html);
  return html;
}

/**
 * Renders a tree as sanitised HTML, its changes as `<ins>` and `<del>`. A table stands in a region of its own that can be
 * scrolled by keyboard on a narrow screen and is named by the section's `title` (WCAG 1.4.10, 2.1.1).
 */
export function renderTree(
  tree: Root,
  title: string,
  labels: Labels = { added: ['', ''], removed: ['', ''], address: '' },
): string {
  const table = (state: State, node: Parameters<typeof defaultHandlers.table>[1]) => ({
    type: 'element' as const,
    tagName: 'div',
    properties: { role: 'region', tabIndex: 0, ariaLabel: title },
    children: [nameCells(defaultHandlers.table(state, node))],
  });
  const handlers = { table, listItem, ...makeChangeHandlers(labels) };
  const attributes: Schema['attributes'] = {
    ...defaultSchema.attributes,
    div: ['role', 'ariaLabel'],
    ol: ['role'],
    ul: ['role'],
    li: [['className', 'removed']],
    ...Object.fromEntries(['table', 'thead', 'tbody', 'tr', 'th'].map((name) => [name, ['role']])),
    td: ['role', 'dataLabel'],
  };
  const tagNames = [...(defaultSchema.tagNames ?? []), 'small'];
  // The ids are the checked ones of headings, and addresses: they keep their names.
  const protocols = { href: ['https', 'mailto', 'tel'] };
  const sanitize = { ...defaultSchema, tagNames, attributes, clobber: [], protocols };
  return remark().use(remarkHtml, { handlers, sanitize }).stringify(tree).trim();
}
