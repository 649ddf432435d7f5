import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { writeName } from '#lib/publish/page/write-name.ts';

/** A class as a selector names it; a number never has a letter behind its point. */
const selected = /\.(-?[a-z_][\w-]*)/gi;

/**
 * Gives the classes of a page the shortest names there are, in the order in which `style` selects them, and takes out those
 * that it does not select; returns the style. The hashes that keep them apart in a build are what compresses worst.
 */
export function shortenClasses(elements: Tree.Element[], style: string): string {
  const names = new Map<string, string>();
  for (const [, name = ''] of style.matchAll(selected)) {
    if (!names.has(name)) names.set(name, writeName(names.size));
  }
  for (const element of elements) {
    element.attrs = element.attrs.flatMap((attribute) => {
      if (attribute.name !== 'class') return attribute;
      const value = attribute.value.split(/\s+/).flatMap((name) => names.get(name) ?? []);
      return value.length > 0 ? { ...attribute, value: value.join(' ') } : [];
    });
  }
  return style.replace(selected, (_, name) => `.${names.get(name)}`);
}
