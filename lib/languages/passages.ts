import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '#lib/content/files.ts';
import { makeMemory } from '#lib/content/remember.ts';
import type { Point } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { getPoint, type Section } from '#lib/policy/sections.ts';

/** A paragraph, heading or cell as one text, whatever stands in it; of a name in `backticks` the text keeps the length. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'cell';
  text: string;
  links: { url: string; text: string; offset: number }[];
  codes: { value: string; offset: number }[];
  /** Where a place of the text stands in the file. */
  locate: (offset: number) => Point;
}

/** Stands for what is no text: names in code, and what was read already. */
export const blank = '\uFFFC';

/** Makes something of what a passage says once: an edition says most of what the one before it said. What is made is shared. */
export function rememberByPassage<T>(
  make: (passage: Passage, locale: Locale) => T,
): (passage: Passage, locale: Locale) => T {
  const place = count++;
  return (passage, locale) => {
    const all = recall(passage, locale);
    const last = all[place] as { made: T } | undefined;
    if (last) return last.made;
    const made = make(passage, locale);
    all[place] = { made };
    return made;
  };
}

/** How many there are that make something of passages. */
let count = 0;

/** By language, all that was made of what passages say; and of each passage, looked up once, as many ask. */
const memories = new Map(
  locales.map((locale) => [
    locale,
    { bySaid: makeMemory<unknown[]>(), known: new WeakMap<Passage, unknown[]>() },
  ]),
);

/** What was made of all that says the same, each in a place of its own. */
function recall(passage: Passage, locale: Locale): unknown[] {
  const memory = memories.get(locale);
  const known = memory?.known.get(passage);
  if (known) return known;
  const own = memory?.bySaid(writeKey(passage), () => []) ?? [];
  memory?.known.set(passage, own);
  return own;
}

/** All that a passage says, as one text. */
function writeKey(passage: Passage): string {
  const { kind, text, links, codes } = passage;
  return links.length + codes.length > 0 ? JSON.stringify(passage) : `${kind} ${text}`;
}

const kinds = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

/** The passages of a section in order, its heading first. */
export function readPassages(section: Section): Passage[] {
  const heading = { line: section.line, column: 4 };
  const passages = [makePassage('heading', section.title, (offset) => shift(heading, offset))];
  visit(section.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    passages.push(readPassage(node));
    return 'skip';
  });
  return passages;
}

/** The front matter that readers see, as passages: the title, the description, each item of the summary, each line at a glance. */
export function readFrontPassages({ text: file }: SourceFile, frontMatter: FrontMatter): Passage[] {
  const head = file.slice(0, file.indexOf('\n---', 3));
  const { title, description, summary = [], glance = [] } = frontMatter;
  const texts = [title, description, ...summary, ...glance.map((each) => each.text)];
  return texts.map((text, index) => {
    // What is written twice stands in two places.
    const times = texts.slice(0, index).filter((each) => each === text).length;
    const place = Array.from({ length: times }).reduce<number>(
      (at) => head.indexOf(text, at + 1),
      head.indexOf(text),
    );
    return makePassage(index === 0 ? 'heading' : 'paragraph', text, (offset) => {
      // A text that YAML wraps is found by its beginning.
      const places = [place, head.indexOf(text.slice(0, 16))];
      const lines = head
        .slice(0, Math.max(0, places[0] === -1 ? (places[1] ?? 0) : (places[0] ?? 0)))
        .split('\n');
      const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
      return places[0] === -1 ? start : shift(start, offset);
    });
  });
}

function makePassage(kind: Passage['kind'], text: string, locate: Passage['locate']): Passage {
  return { kind, text: text.normalize('NFC'), links: [], codes: [], locate };
}

const shift = ({ line, column }: Point, offset: number) => ({ line, column: column + offset });

function readPassage(node: Extract<Nodes, { type: keyof typeof kinds }>): Passage {
  const { links, codes, ...own } = makePassage(kinds[node.type], '', () => getPoint(node));
  const chunks: { node: Nodes; value: string; offset: number }[] = [];
  let text = '';
  const add = (child: Nodes, value: string) => {
    chunks.push({ node: child, value, offset: text.length });
    text += value;
  };
  const read = (child: Nodes) => {
    const offset = text.length;
    if (child.type === 'text') add(child, child.value.normalize('NFC'));
    else if (child.type === 'break') text += '\n';
    else if (child.type === 'inlineCode') {
      codes.push({ value: child.value, offset });
      add(child, blank.repeat(child.value.length));
    } else if ('children' in child) child.children.forEach(read);
    if (child.type === 'link') links.push({ url: child.url, text: text.slice(offset), offset });
  };
  node.children.forEach(read);
  const locate = (offset: number) => {
    const chunk = chunks.findLast((each) => each.offset <= offset);
    return chunk ? getPoint(chunk.node, chunk.value, offset - chunk.offset) : getPoint(node);
  };
  return { ...own, text, links, codes, locate };
}
