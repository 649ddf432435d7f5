import { defaultHandlers } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';
import { getSource } from '#lib/formats/markdown/source.ts';

/**
 * Keeps what was meant literally and what Markdown reads as marks: names of cookies with underscores, gaps such as
 * <NAME>, and paragraphs that begin with four spaces.
 */
export function keepLiterals(tree: Root, source: string, note: Note): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'emphasis' || node.type === 'strong') {
      const written = getSource(node, source);
      if (!isName(written, parent.type === 'tableCell' && parent.children.length === 1)) return undefined;
      parent.children[index] = { type: 'inlineCode', value: written, position: node.position };
      note('changed', `"${written}" was read as emphasis: written as a name, in backticks`, node);
      return SKIP;
    }
    if (node.type === 'html' && !/^<(?:[/!?]|$)/.test(node.value)) {
      const [, tag = ''] = /^<([^\s/>]+)/.exec(node.value) ?? [];
      if (tags.has(tag.toLowerCase())) return undefined;
      const text = { type: 'text' as const, value: node.value, position: node.position };
      const isBlock = parent.type === 'root' || parent.type === 'listItem' || parent.type === 'blockquote';
      parent.children[index] = isBlock
        ? { type: 'paragraph', children: [text], position: node.position }
        : text;
      note('for a person', `"${node.value}" is no HTML: fill it in, or delete it`, node);
    }
    if (node.type === 'code' && isHtml(node.value)) {
      parent.children[index] = { type: 'html', value: node.value, position: node.position };
    } else if (node.type === 'code' && !/^[\s>]*[`~]{3}/.test(getSource(node, source))) {
      const lines = node.value
        .split('\n')
        .flatMap((value, line) => [
          ...(line > 0 ? [{ type: 'break' as const }] : []),
          { type: 'text' as const, value: value.trim() },
        ]);
      parent.children[index] = { type: 'paragraph', children: lines, position: node.position };
      note(
        'changed',
        `indented text would be program code: "${getText(node).slice(0, 40)}" is a paragraph`,
        node,
      );
    }
    return undefined;
  });
}

/** HTML that is set in, after an empty line: Markdown shows it as program code, its author meant it. */
function isHtml(code: string): boolean {
  const [, tag = ''] = /^\s*<([a-z][a-z0-9]*)\b/i.exec(code) ?? [];
  return tags.has(tag.toLowerCase());
}

/** `_fbp_`, `__cf_bm`: one word that no one would stress; any one word between low lines where it is all of a cell. */
function isName(written: string, isCell: boolean): boolean {
  if (!/^_[^\s*]+_$/.test(written)) return false;
  return isCell || /[\d_]/.test(written.slice(1, -1).replaceAll(/^_|_$/g, ''));
}

/** Every element that can be turned into Markdown, or is known to be left out. */
const tags = new Set(Object.keys(defaultHandlers));
