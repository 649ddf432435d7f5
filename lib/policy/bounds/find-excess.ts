import { findInLine, findInLines } from '#lib/policy/bounds/lines.ts';
import { type Excess, format, most } from '#lib/policy/bounds/most.ts';
import { findInParagraphs } from '#lib/policy/bounds/paragraphs.ts';

/** Finds what would keep a parser busy for long, before one begins: the first excess of a file. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > most.characters) {
    const problem = `the file has ${format(text.length)} characters`;
    return { line: 1, problem, remedy: `divide the policy: ${format(most.characters)} at most` };
  }
  const lines = text.split('\n');
  if (lines.length > most.lines) {
    const problem = `the file has ${format(lines.length)} lines`;
    return { line: most.lines, problem, remedy: `divide the policy: ${format(most.lines)} at most` };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return findInFrontMatter(lines.slice(0, end)) ?? findInLines(lines) ?? findInParagraphs(lines);
}

/** YAML nests by brackets, by items, by keys, and by how far a line is set in; the front matter nests once. */
function findInFrontMatter(lines: string[]): Excess | undefined {
  const { length } = lines.join('\n');
  if (length > most.frontMatter) {
    const problem = `the front matter has ${format(length)} characters`;
    return { line: 1, problem, remedy: `shorten its texts: ${format(most.frontMatter)} at most` };
  }
  let opened = 0;
  for (const [index, text] of lines.entries()) {
    const excess = findInLine(text, index + 1);
    if (excess) return excess;
    opened += text.match(/[[{&*!]|[-?:](?=\s|$)/g)?.length ?? 0;
    if (opened <= most.frontMatterMarks) continue;
    const problem = `the front matter has more than ${most.frontMatterMarks} colons, brackets and items`;
    return { line: index + 1, problem, remedy: 'write each key once, as key: "text", and delete the rest' };
  }
  return undefined;
}
