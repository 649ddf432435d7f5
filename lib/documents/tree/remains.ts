import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

/** Marks within a line: pattern, what stays of it, whether what goes is the text of a change. */
const marks: [pattern: RegExp, replacement: string, isChange: boolean][] = [
  // Tracked changes of CriticMarkup, as accepted: added, replaced, stressed; removed and commented.
  [/\{\+\+(.*?)\+\+\}/gs, '$1', true],
  [/\{~~.*?~>(.*?)~~\}/gs, '$1', true],
  [/\{==(.*?)==\}/gs, '$1', true],
  [/\s*\{--.*?--\}/gs, '', true],
  [/\s*\{>>.*?<<\}/gs, '', true],
  // Attributes of Pandoc, kramdown and others, and what Liquid is to do.
  [/\[([^[\]]+)\]\{[.#:][^{}]*\}/g, '$1', false],
  [/\s*\{[.:][\w\s.#:="'-]*\}|\s*\{[^{}]*\w=["'][^{}]*\}/g, '', false],
  [/\s*\{%.*?%\}/gs, '', false],
];

/** Leaves out what other systems write within a line for themselves, and takes tracked changes as accepted. */
export function removeRemains(tree: Root, note: Note): void {
  visit(tree, 'text', (node, _, parent) => {
    for (const [pattern, replacement, isChange] of marks) {
      for (const [found] of node.value.matchAll(pattern)) {
        const what = isChange ? 'a tracked change, taken as accepted' : 'marks of another system';
        note('left out', `${what}: "${found.trim()}"`, parent);
      }
      node.value = node.value.replaceAll(pattern, replacement);
    }
  });
}
