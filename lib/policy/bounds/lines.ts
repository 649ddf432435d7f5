import { type Excess, format, most } from '#lib/policy/bounds/most.ts';

/** Finds what there is too much of in lines by themselves: nesting, words without end, columns, underlined headings. */
export function findInLines(lines: string[]): Excess | undefined {
  let [allLevels, underlined, cells] = [0, 0, 0];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const excess = findInLine(text, line);
    if (excess) return excess;
    allLevels += countLevels(text);
    if (allLevels > most.allLevels) {
      const problem = `the lines up to here stand ${format(allLevels)} levels deep, taken together`;
      const remedy = `write paragraphs instead of lists within lists: ${format(most.allLevels)} at most`;
      return { line, problem, remedy };
    }
    cells += text.split('|').length - 1;
    if (cells > most.cells) {
      const problem = `the tables up to here have more than ${format(most.cells)} cells`;
      return { line, problem, remedy: 'delete rows, or divide the policy' };
    }
    if (/^[\s>]*(=+|-+)\s*$/.test(text) && lines[index - 1]?.trim()) underlined += 1;
    if (underlined > most.underlined) {
      const problem = `more than ${most.underlined} headings are underlined`;
      return { line, problem, remedy: 'begin each heading with ## and delete the line below it' };
    }
  }
  return undefined;
}

/** Finds what there is too much of in one line. */
export function findInLine(text: string, line: number): Excess | undefined {
  const levels = countLevels(text);
  if (levels > most.levels) {
    const remedy = `delete marks and spaces before its text: ${most.levels} levels at most`;
    return { line, problem: `this line stands ${format(levels)} levels deep`, remedy };
  }
  const word = text.length > most.word ? (/[!-~]{1001,}/.exec(text)?.[0].length ?? 0) : 0;
  if (word > most.word) {
    const remedy = `put spaces between them, or delete them: ${format(most.word)} at most`;
    return { line, problem: `${format(word)} characters stand here without a space`, remedy };
  }
  const columns = /^[\s|:-]+$/.test(text) ? text.split('|').length - 1 : 0;
  if (columns <= most.columns + 1) return undefined;
  const remedy = `divide it into smaller ones: ${most.columns} columns at most`;
  return { line, problem: `this table has ${format(columns)} columns`, remedy };
}

/** The quotations and items that a line begins, and how far it is set in. */
function countLevels(text: string): number {
  const [start = ''] = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(text) ?? [];
  // Most lines begin with a letter.
  if (start === '') return 0;
  const marks = start.match(/[>*+-]|\d+/g)?.length ?? 0;
  return marks + Math.floor((start.match(/\s/g)?.length ?? 0) / 2);
}
