import type { Nodes, Parents, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { EditionName, SourceFile } from '#lib/policy/files.ts';
import type { ParsedFile } from '#lib/policy/parse.ts';
import { getLine, readHeading, type Section, splitTree } from '#lib/policy/sections.ts';

/** An edition as the checks see it; `path` is that of its file. */
export interface CheckedEdition extends EditionName, ParsedFile {
  path: string;
  sections: Section[];
}

/** Ids that the layout uses, so that no section can take them. */
export const layoutIds = [
  'main',
  'contents',
  'contact-us',
  'cookie-settings',
  'consent',
  'receipt',
  'saved',
  'cited',
];

export type Report = (line: number, problem: string, remedy: string) => void;

/** Reports what an edition may not contain, seen by itself: its nodes, its headings, its links' protocols. */
export function checkTree(tree: Root, file: SourceFile, report: Report): void {
  const lines = file.text.split('\n');
  visitWithLine(tree, (node, line, parent) => {
    switch (node.type) {
      case 'html':
        return report(
          line,
          'raw HTML is not allowed',
          'write it as Markdown, or put it in `backticks` to show it',
        );
      case 'footnoteDefinition':
      case 'footnoteReference':
        return report(
          line,
          'footnotes are not allowed',
          'write the note in brackets or as a sentence of its own',
        );
      case 'delete':
        return report(
          line,
          'struck-through text is not allowed',
          'delete it: the comparison shows what was removed',
        );
      case 'heading':
        if (parent?.type === 'root') return undefined;
        return report(
          line,
          'a heading stands inside a list or a quotation',
          'begin its line with ##, without - or >',
        );
      case 'image':
        return report(line, 'images are not allowed', 'describe in words what the image shows');
      case 'code':
        return checkCodeBlock(lines.slice(line - 1, node.position?.end.line), line, report);
      case 'text':
        return checkText(node.value, line, parent?.type === 'heading', report);
      case 'link':
        return checkProtocol(node.url, line, report);
      default:
        return undefined;
    }
  });
  checkHeadings(tree, report);
  checkCharacters(lines, report);
}

/** Visits every node with its line; a node that came by a reference has the line of what stands before it. */
export function visitWithLine(
  tree: Root,
  visitor: (node: Nodes, line: number, parent: Parents | undefined) => void,
): void {
  let line = 1;
  visit(tree, (node: Nodes, _, parent) => {
    line = node.position?.start.line ?? line;
    visitor(node, line, parent as Parents | undefined);
  });
}

/** Reports links whose address a reader could not follow safely: all but `https:`, `mailto:`, `/…` and `#…`. */
function checkProtocol(url: string, line: number, report: Report): void {
  if (/^(https:\/\/|mailto:|\/(?!\/)|#)/.test(url)) return;
  report(line, `a link may not lead to "${url}"`, 'begin it with https://, mailto:, / or #');
}

function checkCodeBlock(block: string[], line: number, report: Report): void {
  const readFence = (text = '') => /^[\s>*+-]*(`{3,}|~{3,})/.exec(text)?.[1];
  const fence = readFence(block[0]);
  if (!fence || (block.length > 1 && readFence(block.at(-1))?.startsWith(fence))) return;
  report(line, 'this code block is never closed', `add a line ${fence} where it ends`);
}

/** Reports headings that Markdown does not see as such: their marks would stand in the text. */
function checkText(text: string, line: number, isHeading: boolean, report: Report): void {
  if (/^#{1,6}[^\s#\d]/.test(text)) report(line, 'this heading is not read as one', 'put a space behind ##');
  else if (text.includes('{#') && !(isHeading && /\{#[a-z0-9-]+\}$/.test(text))) {
    report(
      line,
      'an id stands where there is no heading',
      'write it at the end of a heading: ## Title {#id}',
    );
  }
}

function checkHeadings(tree: Root, report: Report): void {
  const { before, sections } = splitTree(tree);
  const lineOfId = new Map<string, number>();
  const [lead] = before;
  if (lead) report(getLine(lead), 'this text stands above the first heading', 'move it below a heading');
  if (sections.length === 0) {
    report(1, 'the policy has no section', 'add a heading such as "## General information {#general}"');
  }
  for (const { heading, content } of sections) {
    const line = getLine(heading);
    const { title, id } = readHeading(heading);
    if (heading.depth !== 2) {
      report(
        line,
        `a heading begins with ##, not ${'#'.repeat(heading.depth)}`,
        `write "## ${getText(heading)}"`,
      );
    }
    if (id === undefined) {
      const remedy = 'end it with an id in a-z and hyphens, the same in every language, such as {#retention}';
      report(line, `the heading "${title}" has no id`, remedy);
      continue;
    }
    if (title === '') report(line, `the heading {#${id}} has no text`, 'write the heading before its id');
    if (content.length === 0)
      report(line, `the section "${title}" is empty`, 'write its text, or delete the heading');
    if (layoutIds.includes(id))
      report(line, `the id "${id}" is used by the page itself`, 'choose another id');
    const first = lineOfId.get(id);
    if (first !== undefined)
      report(line, `the id "${id}" is already used in line ${first}`, 'choose another id');
    lineOfId.set(id, first ?? line);
  }
}

function checkCharacters(lines: string[], report: Report): void {
  for (const [index, line] of lines.entries()) {
    if (line.includes('\u0E4D\u0E32')) {
      report(index + 1, 'SARA AM is written as two characters', 'write it as the one character ำ (U+0E33)');
    }
  }
}
