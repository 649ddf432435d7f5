import type { Run } from '#lib/policy/redline/runs.ts';

/** What became of a block or of words, from one edition to the next. */
export type Kind = Run['kind'];

/** How the items of a list are marked; in `text` the sign `%` stands where its numbers do, counted from `start`. */
export interface ListForm {
  format: ListFormat;
  text: string;
  start: number;
}

/** Formats of numbers, as Word calls them (ECMA-376 §17.18.59); of a mark that does not count, `none`. */
export type ListFormat = 'bullet' | 'none' | (typeof countedFormats)[number];

/** The formats in which a list can count. */
export const countedFormats = [
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'thaiLetters',
  'thaiNumbers',
] as const;

/** One list: its items share this very object. `level` counts the lists around it. */
export interface WordList {
  form: ListForm;
  level: number;
}

/** The styles of paragraphs, by the names that Word has for them. */
export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Quote'
  | 'HTMLPreformatted'
  | 'ListContinue';

/** A paragraph as Word has them: lists and quotations are paragraphs that look so. `kind` is what became of its end. */
export interface WordParagraph {
  type: 'paragraph';
  kind: Kind;
  runs: Run[];
  style?: ParagraphStyle | undefined;
  /** The address of a heading: `legal-basis`. */
  id?: string | undefined;
  /** The list in which it is an item. */
  list?: WordList | undefined;
  /** In a list without being an item of its own: the level of the item that it belongs to. */
  level?: number | undefined;
  move?: Move | undefined;
}

/** A table; its first row is the head. A row that one edition alone has is marked, and every word in it. */
export interface WordTable {
  type: 'table';
  rows: { kind: Kind; cells: Run[][] }[];
  move?: Move | undefined;
}

export type WordBlock = WordParagraph | WordTable;

/** A section that stands at another place: under one name where it stood, and where it stands. */
export interface Move {
  name: string;
  side: 'from' | 'to';
}
