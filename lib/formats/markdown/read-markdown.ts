import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { reportDefinitions } from '#lib/formats/markdown/definitions.ts';
import { readFrontMatter } from '#lib/formats/markdown/front-matter.ts';
import { keepLiterals } from '#lib/formats/markdown/literals.ts';
import { nestLists } from '#lib/formats/markdown/nesting.ts';
import { keepDates, keepNumbers } from '#lib/formats/markdown/numbers.ts';
import { joinRows } from '#lib/formats/markdown/rows.ts';
import { parseMarkdown } from '#lib/formats/markdown/source.ts';
import { mendTables } from '#lib/formats/markdown/tables.ts';

/** A telephone number with spaces makes no link. */
function joinNumbers(source: string): string {
  return source.replaceAll(/(?<=\]\()tel:[+\d][\d ().-]*(?=\))/g, (address) =>
    address.replaceAll(/[ ().]/g, ''),
  );
}

/** Reads Markdown of any flavour, with the HTML in it, as one tree of HTML whose positions are lines of the file. */
export function readMarkdown(text: string, note: Note): ReadDocument {
  const { title, description, body, linesAbove } = readFrontMatter(text, note);
  const source = joinRows('\n'.repeat(linesAbove) + joinNumbers(body), note);
  const tree = parseMarkdown(source);
  // Here the source is at hand: what Markdown reads otherwise than it was meant is mended before it becomes HTML.
  mendTables(tree, source, note);
  nestLists(tree, source, note);
  keepDates(tree, note);
  keepNumbers(tree, source);
  keepLiterals(tree, source, note);
  reportDefinitions(tree, note);
  const html = raw(toHast(tree, { allowDangerousHtml: true, clobberPrefix: '' }), {
    file: new VFile(source),
  });
  return { tree: html as Root, title, description, hasOwnLines: true };
}
