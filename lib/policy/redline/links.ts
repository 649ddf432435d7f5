import type { Link, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { getPaths } from '#lib/address/paths.ts';
import type { EditionName } from '#lib/content/files.ts';

/** Leads links to a section into the edition that they stand in: what was removed, into the one before. In place. */
export function leadLinks(tree: Nodes, before: EditionName, after: EditionName): void {
  visit(tree, ['link', 'change'], (node) => {
    if (node.type === 'link') lead(node as Link, after);
    if (node.type !== 'change' || node.kind !== 'removed') return undefined;
    visit(node, 'link', (link) => lead(link, before));
    return SKIP;
  });
}

function lead(link: Link, edition: EditionName): void {
  if (link.url.startsWith('#')) link.url = getPaths(edition).edition + link.url;
}
