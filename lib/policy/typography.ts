import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '#lib/i18n/routing.ts';

/** Spaces at which a line must not break, by locale: references to articles, and what the locale's typography asks. */
const unbroken: Partial<Record<Locale, RegExp>> = {
  // Czech never ends a line with a one-letter word (ČSN 01 6910).
  cs: /(?<=(?:^|[\s(„])[ksvzouai]|čl|čl\.|odst\.|písm\.|\d{3}) (?=\S)/giu,
  en: /(?<=\bArticle) (?=\d)/g,
  th: /(?<=ข้อ) (?=\d)/g,
};

const everywhere = /(?<=\d{3}) (?=\d{2}\b)|(?<=Praha|C) (?=\d)/g;

/** Makes those spaces of a line of text non-breaking. */
export function protectSpaces(text: string, locale: Locale): string {
  return text.replace(everywhere, '\u00A0').replace(unbroken[locale] ?? /(?!)/, '\u00A0');
}

/** Makes those spaces of a tree non-breaking, in place. */
export function protectTree(tree: Root, locale: Locale): Root {
  visit(tree, 'text', (node) => {
    node.value = protectSpaces(node.value, locale);
  });
  return tree;
}
