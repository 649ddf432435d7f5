import type { Parents } from 'mdast';
import { checkLeftovers } from '#lib/proofreading/leftovers.ts';

export const heading: Parents = { type: 'heading', depth: 2, children: [] };
const paragraph: Parents = { type: 'paragraph', children: [] };

/** What is reported of a text that begins on line 7. */
export const find = (value: string, parent: Parents = paragraph) => {
  const found: string[] = [];
  const start = { line: 7, column: 3 };
  checkLeftovers({ type: 'text', value, position: { start, end: start } }, parent, (at, ...words) => {
    const line = typeof at === 'number' ? at : at.line;
    found.push([line, ...words].join(' | '));
  });
  return found;
};

/** What is said of each kind. */
export const kinds = {
  template: 'of a template | write what belongs in its place',
  change: 'of a tracked change | write the text as it is to be, without the marks',
  attributes: 'of another system’s Markdown | delete it',
  box: 'of another system’s Markdown | delete the line and the one that ends the box: what stands between is a paragraph',
  boxed: 'of another system’s Markdown | delete it; the text stands as a paragraph or a quotation',
  contents: 'of a list of contents | delete it: the page makes its own',
  footnote: 'of a footnote | write the note in brackets or as a sentence of its own',
  reference: 'of a cross-reference in Word | write what it referred to, or a link to its section',
  link: 'of a link or a box | write its text, or delete it',
  brackets: 'of a draft | write what belongs in its place, or round brackets',
  draft: 'of a draft | write what belongs in its place',
  form: 'of a form in Word | write what belongs in its place',
  field: 'of a field in Word | write what it stood for',
  page: 'of a printed page | delete it',
  note: 'of a draft | delete it, or write what belongs in its place',
  mark: 'of a draft | delete it',
  day: 'of a draft: a date without its day | write the day',
  hard: 'of a hard break | delete it',
  html: 'of HTML | write the character that is meant',
  number: 'of a draft: a telephone number that nobody has | write the one that is meant',
  period: 'of a draft: a period without its number | write how long',
};
