import type { Parents, Text } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Report } from '#lib/content-error.ts';
import { getLine, getPoint } from '#lib/policy/sections.ts';

/** A mark of bold that stands in the text, because Markdown does not read it as one. */
interface Mark {
  node: Text;
  offset: number;
  /** Where it begins among the words of the whole paragraph. */
  place: number;
}

/** Both ways of writing it; a name such as `__cf_bm` is another slip. */
const bold = /\*\*|(?<!_)__(?!\w)/g;

/**
 * Reports marks of bold that stand in the text of a block: with a space inside them, at a bracket or quotation mark where
 * letters stand outside (CommonMark §6.2, flanking), or alone. Behind a backslash, in the `lines` of the file, they are meant.
 */
export function checkBold(block: Parents, lines: string[], report: Report): void {
  // Most blocks hold no mark, and to write out what a block holds is to write all that stands in it.
  if (!block.children.some((node) => node.type === 'text' && /\*\*|__/.test(node.value))) return;
  let text = '';
  const marks: Mark[] = [];
  for (const node of block.children) {
    if (node.type === 'text')
      for (const { index } of node.value.matchAll(bold))
        marks.push({ node, offset: index, place: text.length + index });
    text += node.type === 'break' ? '\n' : getText(node);
  }
  if (marks.length === 0) return;
  const source = lines.slice(getLine(block) - 1, block.position?.end.line);
  if (source.some((line) => /\\[*_]/.test(line))) return;
  for (let index = 0; index < marks.length; index += 2) {
    const [first, second] = [marks[index], marks[index + 1]];
    if (!first) return;
    report(
      getPoint(first.node, first.node.value, first.offset),
      'these marks are not read as bold',
      second ? pair(text, first.place, second.place) : alone,
    );
  }
}

const alone =
  'write ** on both sides of the words, or delete it; where it is to be shown, put a backslash before each *';

/** What to write where two marks stand around words. */
function pair(text: string, start: number, end: number): string {
  const inner = text.slice(start + 2, end);
  const words = inner.trim();
  if (words === '') return 'delete them: there is nothing between them';
  const isLetter = (letter = '') => /[\p{L}\p{M}\p{N}]/u.test(letter);
  const before = /^\s/.test(inner) || (isLetter(text[start - 1]) && !isLetter(words[0]));
  const after = /\s$/.test(inner) || (isLetter(text[end + 2]) && !isLetter(words.at(-1)));
  const written = `${before ? ' ' : ''}**${shorten(words)}**${after ? ' ' : ''}`;
  if (words !== inner) return `move the space out of the marks: write "${written}"`;
  if (!before && !after) return `write "${written}"`;
  return `put a space outside the marks: write "${written}"; or leave out of the bold what is no letter there`;
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 20).trimEnd()} … ${words.slice(-12).trimStart()}` : words;
}
