import matter from 'gray-matter';
import type { Html, Nodes, Root } from 'mdast';
import remarkInlineLinks from 'remark-inline-links';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError, type Report } from '#lib/content-error.ts';
import { findExcess } from '#lib/policy/bounds/find-excess.ts';
import { most } from '#lib/policy/bounds/most.ts';
import { makeYaml, readFrontMatter } from '#lib/policy/front-matter.ts';
import { parseMarkdown } from '#lib/policy/markdown.ts';
import { noteMarkedLists } from '#lib/policy/marks/marked-lists.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** A file taken apart: its front matter, and its Markdown as a tree whose positions are lines of the file. */
export interface ParsedFile {
  frontMatter: FrontMatter;
  tree: Root;
}

/** Parses an edition's file. Never throws: mistakes are added to `errors`; without front matter there is no value. */
export function parseFile(file: SourceFile, errors: ContentError[]): ParsedFile | undefined {
  return attempt(file, errors, (report) => {
    const parts = splitFile(file, report);
    if (!parts) return undefined;
    const { frontMatter, content } = parts;
    const linesAbove = file.text.slice(0, file.text.length - content.length).split('\n').length - 1;
    const text = '\n'.repeat(linesAbove) + content;
    const tree = parseMarkdown(text);
    const deep = findDeepNode(tree);
    if (deep) {
      const remedy = `write it with fewer marks within marks: ${most.levels} levels at most`;
      report(deep.position?.start ?? 1, `this stands more than ${most.levels} levels deep`, remedy);
      return undefined;
    }
    // Each goes through the whole tree.
    if (content.includes(']:')) remarkInlineLinks()(tree);
    if (/<br/i.test(content)) breakLinesInCells(tree);
    noteMarkedLists(tree, text);
    return frontMatter && { frontMatter, tree };
  });
}

/** Parses the front matter alone: a hundred times as fast. Never throws, like `parseFile`. */
export function parseFrontMatter(file: SourceFile, errors: ContentError[]): FrontMatter | undefined {
  return attempt(file, errors, (report) => splitFile(file, report)?.frontMatter);
}

/** Makes a mistake of the file of whatever a parser throws. */
function attempt<T>(
  { path }: SourceFile,
  errors: ContentError[],
  read: (report: Report) => T,
): T | undefined {
  const report: Report = (at, problem, remedy) => {
    errors.push(new ContentError(path, at, problem, remedy));
  };
  try {
    return read(report);
  } catch (error) {
    const problem = `this file cannot be read (${(error as Error).message})`;
    report(1, problem, 'undo what was written last, and write it in a simpler form');
    return undefined;
  }
}

function splitFile({ text }: SourceFile, report: Report) {
  const joined = findMergeMark(text);
  if (joined) {
    report(joined.line, joined.problem, joined.remedy);
    return undefined;
  }
  const fault = findFenceFault(text);
  if (fault) {
    report(1, ...fault);
    return undefined;
  }
  const excess = findExcess(text);
  if (excess) {
    report(excess.line, excess.problem, excess.remedy);
    return undefined;
  }
  const yaml = makeYaml();
  // Always with options: without them gray-matter caches, and a second read of broken YAML gives `{}`.
  const { data, content } = matter(text, { engines: { yaml: yaml.parse } });
  return { content, frontMatter: readFrontMatter(data, yaml, report, text) };
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

/** Whether a piece of HTML is a line break: `<br>`, which may stand in the cell of a table alone. */
export function isLineBreak({ value }: Html): boolean {
  return /^<br\s*\/?>$/i.test(value.trim());
}

/** A cell has one line in Markdown: with `<br>` it has more. */
function breakLinesInCells(tree: Root): void {
  visit(tree, 'tableCell', (cell) => {
    cell.children = cell.children.map((node) =>
      node.type === 'html' && isLineBreak(node) ? { ...node, type: 'break' } : node,
    );
  });
}

/** The first node that stands too deep for what visits a tree; the deepest level holds a paragraph and its words. */
function findDeepNode(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= most.levels + 2; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}
