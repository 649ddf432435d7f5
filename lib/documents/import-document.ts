import { toText } from 'hast-util-to-text';
import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { decodeText } from '#lib/content/decode-text.ts';
import { ContentError } from '#lib/content-error.ts';
import type { ReadDocument } from '#lib/documents/document.ts';
import { type Finding, type Note, startReport } from '#lib/documents/findings.ts';
import { type KnownPolicy, makeFrontMatter } from '#lib/documents/front-matter.ts';
import { readHtml } from '#lib/documents/html/read-html.ts';
import { makeTree } from '#lib/documents/make-tree.ts';
import { readMarkdown } from '#lib/documents/markdown/read-markdown.ts';
import { findMissingWords } from '#lib/documents/words.ts';
import { writeEdition } from '#lib/documents/write-edition.ts';

/** An edition made of a document: its file, and a report of what was done to it. */
export interface ImportedEdition {
  text: string;
  findings: Finding[];
}

/**
 * Makes an edition of a document in Markdown, HTML or Word. Every word of it is in the edition or in the report. Throws a
 * ContentError where the file is none of these.
 */
export async function importDocument(
  file: { name: string; bytes: Uint8Array },
  known: KnownPolicy,
): Promise<ImportedEdition> {
  const { findings, note } = startReport();
  const document = await readDocument(file, note);
  const words = [
    document.title ?? '',
    document.description ?? '',
    document.words ?? toText(document.tree),
  ].join('\n');
  const { tree, title } = makeTree(document, known.locale, known, note);
  const frontMatter = makeFrontMatter({ ...document, heading: title }, tree, known, note);
  const said = findings.map(({ message }) => message);
  const missing = findMissingWords(
    words,
    readPlainText(tree),
    ...Object.values(frontMatter).flatMap((value) => value ?? []),
    ...said,
  );
  if (missing.length > 0) note('for a person', `words that are nowhere in the edition: ${missing.join(' ')}`);
  return { text: writeEdition(frontMatter, tree), findings: findings.toSorted(compareLines) };
}

async function readDocument(
  { name, bytes }: { name: string; bytes: Uint8Array },
  note: Note,
): Promise<ReadDocument> {
  if (/\.html?$/i.test(name)) return readHtml(decodeText(name, bytes), note);
  if (/\.(md|markdown|txt)$/i.test(name)) return readMarkdown(decodeText(name, bytes), note);
  // Read only where it is needed: the program for Word files is the heaviest of all.
  if (/\.docx$/i.test(name))
    return (await import('#lib/documents/word/read-word.ts')).readWord(name, bytes, note);
  const remedy = 'save the document as Word (.docx), as Markdown (.md) or as a web page (.html)';
  throw new ContentError(name, 1, 'this kind of file cannot be read', remedy);
}

/** In the order of the document; what is said of the whole comes last. */
function compareLines(
  { line: a = Number.MAX_SAFE_INTEGER }: Finding,
  { line: b = Number.MAX_SAFE_INTEGER }: Finding,
): number {
  return a - b;
}

/** The text as a reader meets it, the numbers of lists with it. */
export function readPlainText(tree: Root): string {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'list' && node.ordered)
      lines.push(...node.children.map((_, index) => String((node.start ?? 1) + index)));
    if (node.type === 'code') lines.push(node.value);
    if (!['paragraph', 'heading', 'tableCell'].includes(node.type) || !('children' in node)) return;
    lines.push(node.children.map((child) => (child.type === 'break' ? '\n' : getText(child))).join(''));
  });
  return lines.join('\n');
}
