import { createHash } from 'node:crypto';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Point } from '#lib/content-error.ts';
import { readPlainText } from '#lib/policy/plain-text.ts';

/** A part of a policy under one heading. `line` is the heading's line in the file, from 1. */
export interface Section {
  /** The same in every language; the address of the section is `#id`. */
  id: string;
  title: string;
  /** The content without its heading. */
  tree: Root;
  /** The sub-headings in it (### and ####), in order. */
  subheadings: Subheading[];
  /** The content as plain text, one line per paragraph, sub-heading, list item, table cell or code block. */
  text: string;
  line: number;
  /** SHA-256 (hex) of the section's lines in the file, its heading included. */
  hash: string;
}

/** A heading within a section: `depth` is 3 to `most.depth`. */
export interface Subheading {
  /** As written (`{#id}`), else `{section}-{n}`: the same in every language, as their number and order are. */
  id: string;
  title: string;
  depth: number;
}

/** A heading and what stands under it, before rendering. */
export interface TreeSection {
  heading: Heading;
  content: RootContent[];
}

/** Splits a policy's tree at the headings of its sections; `before` is what stands above the first one. */
export function splitTree(tree: Root): { before: RootContent[]; sections: TreeSection[] } {
  const before: RootContent[] = [];
  const sections: TreeSection[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) sections.push({ heading: node, content: [] });
    else (sections.at(-1)?.content ?? before).push(node);
  }
  return { before, sections };
}

/** Takes `Retention period {#retention}` apart; the id is undefined where none is written in this form. */
export function readHeading(heading: Heading): { title: string; id: string | undefined } {
  const text = getText(heading);
  const [, title = text, id] = /^(.*?)\s*\{#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}$/s.exec(text) ?? [];
  return { title: title.trim(), id };
}

/** Makes the sections of a checked tree (every heading has an id); `text` is the file that the tree was made of. */
export function makeSections(tree: Root, text: string): Section[] {
  const { sections } = splitTree(tree);
  const lines = text.split('\n');
  return sections.map(({ heading, content }, index) => {
    const next = sections[index + 1];
    const source = lines.slice(getLine(heading) - 1, next && getLine(next.heading) - 1);
    const { title, id = '' } = readHeading(heading);
    const subheadings = readSubheadings(content, id);
    const root: Root = { type: 'root', children: nameSubheadings(content, subheadings) };
    return {
      id,
      title,
      tree: root,
      subheadings,
      text: readPlainText(root),
      line: getLine(heading),
      hash: hashLines(source),
    };
  });
}

/** The sub-headings among what stands in a section. */
export function readSubheadings(content: RootContent[], section: string): Subheading[] {
  const headings = content.filter((node) => node.type === 'heading');
  return headings.map((heading, index) => {
    const { title, id = `${section}-${index + 1}` } = readHeading(heading);
    return { id, title, depth: heading.depth };
  });
}

/** Gives sub-headings their ids, which the page shows as addresses and not as text. */
function nameSubheadings(content: RootContent[], subheadings: Subheading[]): RootContent[] {
  const rest = subheadings.values();
  return content.map((node) => {
    if (node.type !== 'heading') return node;
    const { id } = rest.next().value as Subheading;
    const children = structuredClone(node.children);
    const last = children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(/\s*\{#[^}]*\}$/, '');
    return { ...node, children, data: { hProperties: { id } } };
  });
}

/** SHA-256 (hex) of lines of text, without empty ones at their end. */
export function hashLines(lines: string[]): string {
  return createHash('sha256').update(lines.join('\n').trimEnd()).digest('hex');
}

/** The line on which a node begins, from 1. */
export function getLine(node: Positioned): number {
  return getPoint(node).line;
}

/** Where a node begins; with `offset`, a place in the text with which it begins. */
export function getPoint({ position }: Positioned, text = '', offset = 0): Point {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const above = text.slice(0, offset).split('\n');
  if (above.length === 1) return { line, column: column + offset };
  return { line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
}

interface Positioned {
  position?: { start: Point } | undefined;
}
