/** All that a file may hold, far more than a policy needs: so that whatever is written, the answer comes soon. */
export const most = {
  characters: 1_000_000,
  lines: 20_000,
  /** Of quotations and lists within each other; a level of a list is set in by two spaces or more. */
  levels: 100,
  /** The levels of all lines together. */
  allLevels: 40_000,
  /** Of characters without a space, in scripts that have spaces between words. */
  word: 1_000,
  /** The level of a heading: `####`. */
  depth: 4,
  columns: 100,
  /** Of all tables together. */
  cells: 50_000,
  underlined: 200,
  /** Of marks that may begin or end something. */
  marks: 20_000,
  /** Brackets within brackets. */
  brackets: 100,
  /** The marks of a paragraph times its characters: what may be looked through for their counterparts. */
  search: 20_000_000,
  /** Characters of the front matter, and its colons, brackets and items. */
  frontMatter: 20_000,
  frontMatterMarks: 300,
};

/** Something that there is too much of for a parser: where, what, and what to write instead. */
export interface Excess {
  line: number;
  problem: string;
  remedy: string;
}

/** Writes a number as English does: `1,000,000`. */
export function format(number: number): string {
  return number.toLocaleString('en');
}
