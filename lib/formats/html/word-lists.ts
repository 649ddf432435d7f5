import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { writeMark } from '#lib/formats/marks/marked-paragraphs.ts';

/** Marks the paragraphs that Word, saving a page, numbers in text of its own: `mso-list:l0 level2`, `mso-list:Ignore`. */
export function markWordLists(tree: Root): void {
  visit(tree, 'element', (paragraph) => {
    const [, level] = /mso-list:\s*\S+\s+level(\d)/i.exec(readStyle(paragraph)) ?? [];
    if (level === undefined) return;
    const mark = takeMark(paragraph);
    if (mark) paragraph.children.unshift({ type: 'text', value: writeMark(Number(level) - 1, mark) });
  });
}

function takeMark(paragraph: Element): string | undefined {
  let mark: string | undefined;
  visit(paragraph, 'element', (element, index, parent) => {
    if (!/mso-list:\s*ignore/i.test(readStyle(element)) || !parent || index === undefined) return undefined;
    const text = toText(element).trim();
    // Points are letters of symbol fonts.
    mark = /\d|[a-z\u0E00-\u0E7F][.)]/i.test(text) ? text : '•';
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return mark;
}

function readStyle({ properties }: Element): string {
  return String(properties.style ?? '');
}
