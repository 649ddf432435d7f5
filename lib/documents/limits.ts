import { ContentError } from '#lib/content-error.ts';

/** What no policy has, and what would take longer to read than anyone waits: pattern or size, what it is called. */
const limits: [pattern: RegExp, what: string][] = [
  [/([*_~`[\](){}<>!#|])\1{499}/, 'a mark stands 500 times in a row'],
  [/^(?=[ \t>]{200})[ \t>]*(?:[-*+>]|\d+[.)])/m, 'lists or quotations stand 100 levels deep'],
  [/(?:^[ \t]*>[ \t]*(?:>[ \t]*){99})/m, 'lists or quotations stand 100 levels deep'],
];
const longest = 500_000;
const mostMarks = 10_000;

/** Throws a ContentError on a text that is no document but an attack, or a fault of a program. */
export function refuseExtremes(name: string, text: string): void {
  const refuse = (line: number, problem: string) => {
    throw new ContentError(name, line, problem, 'bring in the text of the policy alone');
  };
  if (text.length > longest) refuse(1, `the document is longer than ${longest} characters`);
  for (const [pattern, what] of limits) {
    const at = text.search(pattern);
    if (at >= 0) refuse(text.slice(0, at).split('\n').length, what);
  }
  let line = 1;
  for (const block of text.split(/\n[ \t]*\n/)) {
    if ((block.match(/[*_[\]~`<]/g)?.length ?? 0) > mostMarks && !block.includes('|'))
      refuse(line, `a paragraph holds more than ${mostMarks} marks`);
    line += block.split('\n').length + 1;
  }
}
