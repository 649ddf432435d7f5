import { type Document, type LineCounter, visit } from 'yaml';
import type { Point, Report } from '#lib/content-error.ts';

/**
 * Reports where the front matter of a `text` is no YAML, or YAML reads something else than what is meant; whether it cannot be
 * read. A line is told of once: what follows from a mistake on it is none.
 */
export function reportFaults(document: Document, lines: LineCounter, text: string, report: Report): boolean {
  const aliases = listAliases(document);
  const told = new Set(aliases.map(([offset]) => findPoint(lines, offset).line));
  for (const { pos, message } of document.errors) {
    const at = findPoint(lines, pos[0]);
    if (told.has(at.line)) continue;
    told.add(at.line);
    const own = /Tabs/.test(message)
      ? 'write spaces in the place of the tab'
      : /unique/.test(message)
        ? 'write each key once: what stands below both belongs below the first'
        : 'write each key once, as key: text, with the text in quotes if it holds a colon';
    const find = [findCurlyRemedy, findSignRemedy, findGluedRemedy];
    const remedy = find.map((each) => each(text, at.line)).find((each) => each !== undefined) ?? own;
    report(at, `the front matter is not valid YAML (${message})`, remedy);
  }
  for (const [offset, comment] of listComments(document)) {
    const remedy = 'put the whole text in quotes, or delete it';
    report(findPoint(lines, offset), `what stands behind # is not shown ("#${comment}")`, remedy);
  }
  for (const [offset, source] of aliases) {
    const remedy = 'write the text without the marks *: it is shown as plain text';
    report(findPoint(lines, offset), `"*${source}" is read as a reference to another place`, remedy);
  }
  const named = listNamed(document).filter(([offset]) => !told.has(findPoint(lines, offset).line));
  for (const [offset, name] of named)
    report(
      findPoint(lines, offset),
      `"${name}" before this text is not shown`,
      writeOtherwise(name.charAt(0)),
    );
  return document.errors.length + aliases.length + named.length > 0;
}

/** What to write where a line of the file puts its text in curly quotation marks, which hold nothing together in YAML. */
export function findCurlyRemedy(text: string, line: number): string | undefined {
  const isCurly = /^\s*(?:- |[a-z]+:\s*)[„“”«»‚‘’]/u.test(text.split('\n')[line - 1] ?? '');
  if (!isCurly) return undefined;
  return 'put the text in straight quotation marks ("), as typed in a plain editor: curly ones are a part of the text';
}

/** What to write where the first sign of the text on a line of the file means something in YAML. */
function findSignRemedy(text: string, line: number): string | undefined {
  const [, sign] = /^\s*(?:- |[a-z]+:\s+)(?:- )?([`@%&![{>|"'])/.exec(text.split('\n')[line - 1] ?? '') ?? [];
  if (sign === '"' || sign === "'")
    return 'write the quotation marks within the text as “ ”: straight ones hold the whole of it together';
  return sign && writeOtherwise(sign);
}

/** What to write where a key on a line of the file has no space behind its colon. */
function findGluedRemedy(text: string, line: number): string | undefined {
  const [, key, word] =
    /^\s*(?:- )?([a-z]+):(?!\/\/)([^\s"'][^\s]*)/.exec(text.split('\n')[line - 1] ?? '') ?? [];
  return key && `write a space behind the colon: "${key}: ${word}"`;
}

function writeOtherwise(sign: string): string {
  return `begin the text with a word: ${sign} at its beginning is taken for something else`;
}

/** Comments behind a value, with where it begins: most likely a part of the text that was to hold a #. */
function listComments(document: Document): [offset: number, text: string][] {
  const found: [number, string][] = [];
  visit(document, {
    Scalar: (_, { comment, range }) => {
      if (comment) found.push([range?.[0] ?? 0, comment]);
    },
  });
  return found;
}

/** Texts that begin with & or !, which YAML takes for the name of a place, or of a kind. */
function listNamed(document: Document): [offset: number, name: string][] {
  const found: [number, string][] = [];
  visit(document, {
    Scalar: (_, { anchor, tag, range }) => {
      if (anchor !== undefined) found.push([range?.[0] ?? 0, `&${anchor}`]);
      else if (tag !== undefined) found.push([range?.[0] ?? 0, tag]);
    },
  });
  return found;
}

/** Texts that begin with *, which YAML takes for a reference. */
function listAliases(document: Document): [offset: number, source: string][] {
  const found: [number, string][] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push([alias.range?.[0] ?? 0, alias.source]);
    },
  });
  return found;
}

/** Where an offset of the front matter stands in the file. */
export function findPoint(lines: LineCounter, offset: number): Point {
  const { line, col: column } = lines.linePos(offset);
  return { line, column };
}
