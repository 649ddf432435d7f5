import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { getAddress } from '#lib/address/origin.ts';

/**
 * Makes the addresses of links those that their author meant: word processors write some in another way. Links to the site
 * are ones within it: to that of today, and to that of the edition which the document was made of (`address`, of which the
 * language, the policy and the day are within the site).
 */
export function mendTargets(tree: Root, address = ''): void {
  const own = /^(https?:\/\/.+)(?:\/[^/]+){3}$/.exec(address)?.[1] ?? [];
  // One may stand below a path of the other.
  const sites = [own, getAddress()].flat().toSorted((a, b) => b.length - a.length);
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href !== 'string') return;
    const href = properties.href
      // A place in another document, as a field says it: `HYPERLINK "address" \l "place"`.
      .replace(/" \\l "(.*)$/, '#$1')
      // An origin without a path is the same with one (RFC 3986 §6.2.3).
      .replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1');
    const site = sites.find((each) => href.startsWith(`${each}/`));
    properties.href = site ? href.slice(site.length) : href;
  });
}
