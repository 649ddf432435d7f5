import type { Heading, List, PhrasingContent, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { anchors } from '#lib/address/anchors.ts';
import { findBookmark } from '#lib/documents/headings/ids.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** A line of the glance before its section has an id. */
interface Line {
  heading: Heading;
  text: string;
}

/**
 * Takes out of the tree of a document what an edition said at a glance when it was made of one: the list below that heading,
 * each item a link to its section and a text. Nothing where it is no such list any more.
 */
export function takeGlance(tree: Root): Line[] {
  const place = tree.children.findIndex(
    (node) => node.type === 'heading' && findBookmark(node) === anchors.glance,
  );
  const list = tree.children[place + 1];
  if (place === -1 || list?.type !== 'list') return [];
  const lines = list.children.map(readLine);
  const known = lines.filter((line) => line !== undefined);
  if (known.length < lines.length) return [];
  tree.children.splice(place, 2);
  return known;
}

/** The lines as front matter, when every section has its id. */
export function writeGlance(lines: Line[]): Pick<FrontMatter, 'glance'> {
  const glance = lines.map(({ heading, text }) => ({ section: heading.data?.id ?? '', text }));
  return glance.length > 0 ? { glance } : {};
}

function readLine({ children: [paragraph, ...others] }: List['children'][number]): Line | undefined {
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const [link, ...rest] = paragraph.children;
  const heading = link?.type === 'link' ? link.data?.target : undefined;
  return (
    heading && { heading, text: getText({ type: 'paragraph', children: rest as PhrasingContent[] }).trim() }
  );
}
