import matter from 'gray-matter';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkInlineLinks from 'remark-inline-links';
import { Document, LineCounter, parseDocument, visit } from 'yaml';
import type { SourceFile } from '#lib/content/files.ts';
import { ContentError, type Point, type Report } from '#lib/content-error.ts';
import { noteMarkedLists } from '#lib/policy/marked-lists.ts';
import { type FrontMatter, frontMatterSchema, remedies } from '#lib/policy/schema.ts';

/** A file taken apart: its front matter, and its Markdown as a tree whose positions are lines of the file. */
export interface ParsedFile {
  frontMatter: FrontMatter;
  tree: Root;
}

/** Parses an edition's file. Never throws: mistakes are added to `errors`; without front matter there is no value. */
export function parseFile(file: SourceFile, errors: ContentError[]): ParsedFile | undefined {
  const parts = splitFile(file, errors);
  if (!parts) return undefined;
  const { frontMatter, content } = parts;
  const linesAbove = file.text.slice(0, file.text.length - content.length).split('\n').length - 1;
  const text = '\n'.repeat(linesAbove) + content;
  const tree = remark().use(remarkGfm, { singleTilde: false }).parse(text);
  remarkInlineLinks()(tree);
  noteMarkedLists(tree, text);
  return frontMatter && { frontMatter, tree };
}

/** Parses the front matter alone: a hundred times as fast. Never throws, like `parseFile`. */
export function parseFrontMatter(file: SourceFile, errors: ContentError[]): FrontMatter | undefined {
  return splitFile(file, errors)?.frontMatter;
}

function splitFile({ path, text }: SourceFile, errors: ContentError[]) {
  const report: Report = (at, problem, remedy) => {
    errors.push(new ContentError(path, at, problem, remedy));
  };
  const fault = findFenceFault(text);
  if (fault) {
    report(1, ...fault);
    return undefined;
  }
  const lines = new LineCounter();
  const yaml = (source: string) => parseDocument(source, { lineCounter: lines, prettyErrors: false });
  // Always with options: without them gray-matter caches, and a second read of broken YAML gives `{}`.
  const { data, content } = matter(text, { engines: { yaml } });
  return { content, frontMatter: readFrontMatter(data instanceof Document ? data : yaml(''), lines, report) };
}

/** What is wrong with the lines `---` around the front matter: problem and remedy. */
function findFenceFault(text: string): [string, string] | undefined {
  const example = 'begin the file with a line ---, then title:, description: and change:, then a line ---';
  const [firstLine = ''] = text.split('\n', 1);
  if (text.trim() === '') return ['the file is empty', example];
  // gray-matter would run `---js` as a program.
  if (/^---\s*\w/.test(firstLine)) return [`front matter is YAML, not "${firstLine}"`, 'write --- alone'];
  if (firstLine.trimEnd() !== '---') return ['the file does not begin with front matter', example];
  if (!/\n---[ \t]*(\n|$)/.test(text)) return ['the front matter is never closed', 'add a line --- below it'];
  return undefined;
}

function readFrontMatter(document: Document, lines: LineCounter, report: Report): FrontMatter | undefined {
  for (const { pos, message } of document.errors) {
    const remedy = 'write each key once, as key: text, with the text in quotes if it holds a colon';
    report(findPoint(lines, pos[0]), `the front matter is not valid YAML (${message})`, remedy);
  }
  for (const [offset, text] of listComments(document)) {
    const remedy = 'put the whole text in quotes, or delete it';
    report(findPoint(lines, offset), `what stands behind # is not shown ("#${text}")`, remedy);
  }
  if (document.errors.length > 0) return undefined;

  const { success, data, error } = frontMatterSchema.safeParse(readValue(document));
  if (success) return data;
  const known = Object.keys(frontMatterSchema.shape);
  const named = new Set<string>();
  for (const issue of error.issues) {
    const isUnknown = issue.code === 'unrecognized_keys' && issue.path.length === 0;
    const keys = isUnknown ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const key of keys.length > 0 ? keys : ['']) {
      // One mistake for what stands below one key.
      if (named.has(key)) continue;
      named.add(key);
      const at = findKey(document, key, lines);
      if (!key) report(1, 'the front matter is not a list of keys', `write ${known.join(', ')}, one a line`);
      else if (!known.includes(key)) {
        report(
          at,
          `"${key}" is not a key of the front matter`,
          `delete it; the keys are ${known.join(', ')}`,
        );
      } else if (!document.has(key)) {
        const remedy = remedies[key] ?? `add a line ${key}: … between the two lines ---`;
        report(1, `the front matter has no "${key}"`, remedy);
      } else {
        report(at, `"${key}" ${issue.message}`, remedies[key] ?? `write ${key}: followed by plain text`);
      }
    }
  }
  return undefined;
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

/** The value of a YAML document; an alias that leads nowhere makes it none. */
function readValue(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return [];
  }
}

function findKey(document: Document, key: string, lines: LineCounter): Point | number {
  const node = document.get(key, true) as { range?: number[] | null } | undefined;
  const offset = node?.range?.[0];
  return offset === undefined ? 1 : findPoint(lines, offset);
}

/** Where an offset of the front matter stands in the file. */
function findPoint(lines: LineCounter, offset: number): Point {
  const { line, col: column } = lines.linePos(offset);
  return { line, column };
}
