import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Leads what a page names by its path within the site, links and forms, below the path at which the site stands. */
export function placePaths(elements: Tree.Element[], base: string): void {
  for (const { attrs } of elements) {
    for (const attribute of attrs) {
      const { name, value } = attribute;
      if (/^(href|action)$/.test(name) && /^\/(?!\/)/.test(value)) attribute.value = base + value;
    }
  }
}
