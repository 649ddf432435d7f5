import { ContentError } from '#lib/content-error.ts';
import { most as bounds } from '#lib/policy/bounds/most.ts';

/**
 * What no policy has, and what would take longer to read than anyone waits. The bounds of an edition (lib/policy/bounds)
 * are others: a document may hold HTML, whose every bracket they count as a mark.
 */
const limits: [pattern: RegExp, what: string][] = [
  [/([*_~`[\](){}<>!#|])\1{499}/, 'a mark stands 500 times in a row'],
  [
    /^[ \t]*(?:[ \t]{200}(?=[-*+>\d])|(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){100})/m,
    'lists or quotations stand 100 levels deep',
  ],
];
const most = { characters: 500_000, marks: 3_000, open: 500, underlined: 500 };

/** Throws a ContentError on a text that is no document but an attack, or a fault of a program. */
export function refuseExtremes(name: string, text: string): void {
  const refuse = (at: number, problem: string) => {
    const line = text.slice(0, at).split('\n').length;
    throw new ContentError(name, line, problem, 'bring in the text of the policy alone');
  };
  if (text.length > most.characters) refuse(0, `the document is longer than ${most.characters} characters`);
  const wide = text.split('\n').find((line) => line.split('|').length > bounds.columns + 2);
  if (wide !== undefined) refuse(text.indexOf(wide), `a table has more than ${bounds.columns} columns`);
  for (const [pattern, what] of limits) {
    const at = text.search(pattern);
    if (at >= 0) refuse(at, what);
  }
  const count = (pattern: RegExp, part = text) => part.match(pattern)?.length ?? 0;
  if (count(/^[ \t>]*(=+|-+)[ \t]*$/gm) > most.underlined)
    refuse(0, `more than ${most.underlined} lines are underlined`);
  // What is left open nests; paragraphs, items, cells and rows close by themselves.
  const opened = count(/<(?!p\b|li\b|t[dhr]\b|br\b|hr\b|img\b|input\b|meta\b|link\b|col\b|d[td]\b)[a-z]/gi);
  if (opened - count(/<\/[a-z]/gi) > most.open) refuse(0, `more than ${most.open} elements are never closed`);
  let at = 0;
  for (const block of text.split(/(?<=\n)(?=[ \t]*\n|[ \t]*\|)/)) {
    if (count(/[*_[\]`~{(]/g, block) > most.marks)
      refuse(at, `a paragraph holds more than ${most.marks} marks`);
    at += block.length;
  }
}
