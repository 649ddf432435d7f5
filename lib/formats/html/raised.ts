import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

const digits = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Writes raised and lowered numbers in digits of their own: `m<sup>2</sup>` would become m2. */
export function keepRaised(tree: Root): void {
  visit(tree, 'element', (element) => {
    const text = toText(element).trim();
    if ((element.tagName !== 'sup' && element.tagName !== 'sub') || !/^\d+$/.test(text)) return;
    const own = digits[element.tagName];
    element.children = [
      { type: 'text', value: text.replaceAll(/\d/g, (digit) => own[Number(digit)] ?? digit) },
    ];
  });
}
