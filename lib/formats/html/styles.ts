import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What a style says of a text, as far as a policy can show it. */
const meanings: [tagName: string, pattern: RegExp][] = [
  ['strong', /font-weight:\s*(bold|[6-9]00)/i],
  ['em', /font-style:\s*italic/i],
  ['sup', /vertical-align:\s*super/i],
];

/**
 * Makes elements of what a word processor says in styles alone: bold, italics, raised numbers, the title. Google Docs
 * names them in classes (`.c5{font-weight:700}`), and its clipboard wraps everything in a `<b>` that is not bold.
 */
export function applyStyles(tree: Root): void {
  const rules = readRules(tree);
  visit(tree, 'element', (element) => {
    const styles = [
      ...listClasses(element).map((name) => rules.get(name) ?? ''),
      String(element.properties.style ?? ''),
    ].join(';');
    if (element.tagName === 'p' && listClasses(element).includes('title')) element.tagName = 'h1';
    if (element.tagName === 'b' && /font-weight:\s*(normal|400)/i.test(styles)) element.tagName = 'span';
    if (/display:\s*none|visibility:\s*hidden/i.test(styles)) element.properties.hidden = true;
    if (element.tagName !== 'span') return;
    for (const [tagName, pattern] of meanings) {
      if (pattern.test(styles))
        element.children = [{ type: 'element', tagName, properties: {}, children: element.children }];
    }
  });
}

/** The classes of an element. */
export function listClasses({ properties }: { properties: Properties }): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** The rules of one class, by its name: `.c5{…}` and `p.c5{…}`. */
function readRules(tree: Root): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [, name = '', style = ''] of readStyleSheets(tree).matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g))
    rules.set(name, `${rules.get(name) ?? ''};${style}`);
  return rules;
}

/** The text of all style sheets within a page. */
export function readStyleSheets(tree: Root): string {
  const sheets: string[] = [];
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName === 'style')
      sheets.push(...children.map((child) => (child.type === 'text' ? child.value : '')));
  });
  return sheets.join('\n');
}
