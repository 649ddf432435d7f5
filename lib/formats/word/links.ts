import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { getSiteUrl } from '#lib/address/origin.ts';

/**
 * Makes the addresses of links those that their author meant: word processors write some in another way. Links to the site
 * are ones within it: to that of today, and to that of the edition which the document was made of (`address`).
 */
export function mendTargets(tree: Root, address = ''): void {
  const origins = [URL.canParse(address) ? new URL(address).origin : undefined, getSiteUrl().origin];
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href !== 'string') return;
    const href = properties.href
      // A place in another document, as a field says it: `HYPERLINK "address" \l "place"`.
      .replace(/" \\l "(.*)$/, '#$1')
      // An origin without a path is the same with one (RFC 3986 §6.2.3).
      .replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1');
    const origin = origins.find((each) => each !== undefined && href.startsWith(`${each}/`));
    properties.href = origin ? href.slice(origin.length) : href;
  });
}
