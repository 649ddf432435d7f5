import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

/** Names the addresses and notes that the text never refers to: Markdown shows them nowhere. */
export function reportDefinitions(tree: Root, note: Note): void {
  const used = new Set<string>();
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    if ('identifier' in node) used.add(node.identifier);
  });
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    if (!('identifier' in node) || used.has(node.identifier)) return;
    if (node.type === 'definition')
      note('left out', `the address [${node.label}]: ${node.url}, which no link uses`, node);
    if (node.type === 'footnoteDefinition')
      note(
        'for a person',
        `the note [^${node.label}] is referred to nowhere and was left out: "${getText(node)}"`,
        node,
      );
  });
}
