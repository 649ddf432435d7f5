import { defaultSchema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import type { Locale } from '#lib/i18n/routing.ts';
import { protectTree } from '#lib/policy/typography.ts';

/**
 * Renders a section's tree as sanitised HTML. A table stands in a region of its own that can be scrolled by
 * keyboard on a narrow screen and is named by the section's `title` (WCAG 1.4.10, 2.1.1).
 */
export function renderSection(root: Root, title: string, locale: Locale): string {
  const table = (state: State, node: Parameters<typeof defaultHandlers.table>[1]) => ({
    type: 'element' as const,
    tagName: 'div',
    properties: { role: 'region', tabIndex: 0, ariaLabel: title },
    children: [defaultHandlers.table(state, node)],
  });
  const attributes = { ...defaultSchema.attributes, div: ['role', 'tabIndex', 'ariaLabel'] };
  const sanitize = { ...defaultSchema, attributes };
  const tree = protectTree(structuredClone(root), locale);
  return remark().use(remarkHtml, { handlers: { table }, sanitize }).stringify(tree).trim();
}
