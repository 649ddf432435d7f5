import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

/** Names of cookies and the like that begin with a low line or hold two: `_ga`, `__cf_bm`; a full stop behind is none of them. */
const names = /(?<![^\s(/,;„“"'])(_[\w*{}.-]+(?<![.-])|\w[\w{}-]*__[\w*{}.-]*(?<![.-]))/g;

/** Writes names with low lines in backticks: as plain text they would be read as marks. */
export function quoteNames(tree: Root, note: Note): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'heading' || !node.value.includes('_'))
      return undefined;
    const parts = node.value.split(names);
    if (parts.length === 1) return undefined;
    const children = parts.map(
      (value, at): PhrasingContent => ({ type: at % 2 === 1 ? 'inlineCode' : 'text', value }),
    );
    const filled = children.filter((child) => 'value' in child && child.value !== '');
    parent.children.splice(index, 1, ...filled);
    for (const [at, name] of parts.entries())
      if (at % 2 === 1) note('changed', `"${name}" is a name: written in backticks`, parent);
    return [SKIP, index + filled.length];
  });
}
