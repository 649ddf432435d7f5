import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Takes out of a style, as the build minified it, the rules that nothing in a page can match: those whose selector names an
 * element, a class, an id or a role that is nowhere in it, or want one within something by `:has()`. What else stands in brackets
 * is not looked at, so that too much stays rather than too little.
 */
export function dropRules(elements: Tree.Element[], style: string): string {
  const known = new Set(elements.flatMap(listNames));
  const isUsed = (selector: string) => listSelected(selector).every((name) => known.has(name));
  return filterRules(style, isUsed);
}

/** What selectors may name of an element: `p`, `.class`, `#id`, `[role=list]`. */
function listNames({ tagName, attrs }: Tree.Element): string[] {
  const read = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const classes = read('class').split(/\s+/);
  return [tagName, `#${read('id')}`, `[role=${read('role')}]`, ...classes.map((name) => `.${name}`)];
}

/** The names in a selector, without its pseudo-classes, pseudo-elements, and attributes but for roles, which no script sets. */
function listSelected(selector: string): string[] {
  // What is wanted within, where that is one thing; within the brackets of others it goes with them.
  let plain = selector.replaceAll(/:has\(([^(),]*)\)/g, ' $1');
  while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
  const roles = plain.match(/\[role=[^\]]*\]/g)?.map((role) => role.replaceAll('"', '')) ?? [];
  const names = plain.replaceAll(/\[[^\]]*\]|::?[\w-]+/g, '').match(/[.#]?[a-z_][\w-]*/gi) ?? [];
  return [...names, ...roles];
}

/** The rules of a style of which some selector is used, with those selectors alone; at-rules with such rules in them. */
function filterRules(style: string, isUsed: (selector: string) => boolean): string {
  return splitRules(style)
    .map(({ head, body }) => {
      if (/^@(media|supports)\b/.test(head)) {
        const inner = filterRules(body, isUsed);
        return inner && `${head}{${inner}}`;
      }
      const used = head.startsWith('@') ? [head] : splitSelectors(head).filter(isUsed);
      return used.length > 0 ? `${used.join(',')}{${body}}` : '';
    })
    .join('');
}

/** The rules of a style, those of an at-rule as its body. */
export function splitRules(style: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let [depth, start, open] = [0, 0, 0];
  // Braces in quotes are text.
  for (const { 0: mark, index } of style.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (mark === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (mark === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: style.slice(start, open).trim(), body: style.slice(open + 1, index) });
      start = index + 1;
    }
  }
  return rules;
}

/** The selectors of a list: the commas in brackets part none. */
function splitSelectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/);
}
