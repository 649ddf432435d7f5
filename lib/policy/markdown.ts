import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Where an address may begin in the text that is being parsed, and on which of its lines a row of a table. */
let addresses = new Set<number>();
let rows = new Set<number>();

/** Parses Markdown as GitHub writes it; positions are those of `text`. */
export function parseMarkdown(text: string): Root {
  addresses = listAddresses(text);
  rows = listRows(text.split('\n'));
  tryLetters(new Set([...addresses].map((place) => text.charCodeAt(place))));
  return processor.parse(text);
}

// The parser would try each word for an address, each paragraph for a table and each text for an address, which is more
// than half of its work: it is to try those that can be one.
const [{ text, flow } = {}] = processor.data('micromarkExtensions') ?? [];
type Construct = Exclude<NonNullable<NonNullable<typeof text>[string]>, unknown[]>;

for (const constructs of [text, flow])
  for (const [code, own] of Object.entries(constructs ?? {}))
    if (constructs) constructs[code] = [own ?? []].flat().map(restrict);

/** What is tried at each letter, addresses with the rest. */
const letters = Object.entries(text ?? {}).map(([code, own]) => [Number(code), [own ?? []].flat()] as const);

/** Tries the letters that an address of the text begins with for one, and no others: it holds every letter, and few of these. */
function tryLetters(first: Set<number>): void {
  if (!text) return;
  for (const [code, own] of letters) {
    const tried = first.has(code) ? own : own.filter(({ name = '' }) => !/Autolink$/.test(name));
    if (tried.length > 0) text[code] = tried;
    else delete text[code];
  }
}

function restrict(construct: Construct): Construct {
  const { name = '', previous, tokenize } = construct;
  if (/Autolink$/.test(name) && previous)
    return {
      ...construct,
      previous(code) {
        return previous.call(this, code) && addresses.has(this.now().offset);
      },
    };
  if (name !== 'table') return construct;
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return rows.has(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok;
    },
  };
}

/** Where the name before each @ begins, and what may be the beginning of an address of the web. */
function listAddresses(text: string): Set<number> {
  const found = new Set(Array.from(text.matchAll(/https?:|www\./gi), ({ index }) => index));
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && /[\w.+-]/.test(text.charAt(start - 1))) start -= 1;
    if (start < at) found.add(start);
  }
  return found;
}

/** The lines above, of and below a line | --- | up to an empty one, from 1. */
function listRows(lines: string[]): Set<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (/^[\s>]*$/.test(line)) isOpen = false;
    else if (/^[\s>|:-]*-[\s|:-]*$/.test(line)) {
      found.add(index);
      isOpen = true;
    }
    if (isOpen) found.add(index + 1);
  }
  return found;
}

for (const extension of [processor.data('fromMarkdownExtensions') ?? []].flat(2))
  extension.transforms = extension.transforms?.map((transform) => (tree) => {
    return holdsAddress(tree) ? transform(tree) : undefined;
  });

/** Whether a text that is no link holds what may be an address. */
function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return /@|:\/\/|www\./i.test(node.value);
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return false;
  return node.children.some(holdsAddress);
}
