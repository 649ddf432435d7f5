import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** Parses Markdown as GitHub writes it; positions are those of `source`. */
export function parseMarkdown(source: string) {
  return remark().use(remarkGfm, { singleTilde: false }).parse(source);
}

/** How a node is written in the file; nothing for what stands nowhere in it. */
export function getSource({ position }: Nodes, source: string): string {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? '' : source.slice(start, end);
}
