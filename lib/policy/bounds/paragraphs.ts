import { type Excess, format, most } from '#lib/policy/bounds/most.ts';

/** Marks that may begin or end something; of those that every text has, two in a row. */
const mark = /[^\p{L}\p{M}\p{N}\s,.;:()'"“”‘’„/|–-]|([\s,.;:()'"/–-])\1/gu;
/** What begins a paragraph, a heading, an item or the row of a table. */
const begin = /^[\s>]*(?:$|#|\||[-*+]\s|\d{1,9}[.)]\s)/;

/** Finds what there is too much of in paragraphs: marks whose counterparts are looked for, and brackets in brackets. */
export function findInParagraphs(lines: string[]): Excess | undefined {
  if (!mayExceed(lines)) return undefined;
  let marks = 0;
  let paragraph = { line: 1, length: 0, marks: 0, brackets: 0 };
  for (const [index, text] of lines.entries()) {
    if (begin.test(text)) {
      const line = text.trim() === '' ? index + 2 : index + 1;
      paragraph = { line, length: 0, marks: 0, brackets: 0 };
    }
    const own = text.trimStart().match(mark)?.length ?? 0;
    marks += own;
    if (marks > most.marks) {
      const problem = `the file has more than ${format(most.marks)} marks such as * [ < {`;
      return { line: index + 1, problem, remedy: 'delete those that mean nothing, or divide the policy' };
    }
    paragraph.length += text.length;
    // The end of a line is a mark as well.
    paragraph.marks += own + 1;
    if (paragraph.marks * paragraph.length > most.search) {
      const problem = `this paragraph has ${format(paragraph.marks)} marks such as * [ < { in ${format(paragraph.length)} characters`;
      return {
        line: paragraph.line,
        problem,
        remedy: 'delete those that mean nothing, or divide the paragraph',
      };
    }
    for (const bracket of text.match(/[[\]]/g) ?? []) {
      paragraph.brackets = Math.max(0, paragraph.brackets + (bracket === '[' ? 1 : -1));
      if (paragraph.brackets <= most.brackets) continue;
      const problem = `more than ${most.brackets} brackets stand within each other`;
      return { line: index + 1, problem, remedy: 'delete those that are never closed' };
    }
  }
  return undefined;
}

/** Whether there may be too much, as is quickly seen: no more are marks than there are characters. */
function mayExceed(lines: string[]): boolean {
  let [characters, brackets, paragraph, ends] = [0, 0, 0, 0];
  return lines.some((text) => {
    if (begin.test(text)) [paragraph, ends] = [0, 0];
    paragraph += text.length;
    ends += 1;
    characters += text.length;
    brackets += text.split('[').length - 1;
    const isLong = (paragraph + ends) * paragraph > most.search;
    return isLong || characters > most.marks || brackets > most.brackets;
  });
}
