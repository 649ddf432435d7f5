import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { ContentError } from '#lib/content-error.ts';
import { type KnownPolicy, makeFrontMatter } from '#lib/documents/front-matter.ts';
import { keepSections } from '#lib/documents/keep-sections.ts';
import { makeTree } from '#lib/documents/make-tree.ts';
import { readPlainText } from '#lib/documents/plain-text.ts';
import { findMissingWords } from '#lib/documents/words.ts';
import { writeEdition } from '#lib/documents/write-edition.ts';
import { type Finding, startReport } from '#lib/formats/findings.ts';
import { type DocumentFile, readDocument } from '#lib/formats/read-document.ts';

/** An edition made of a document: its file, and a report of what was done to it, in the document's order. */
export interface ImportedEdition {
  text: string;
  findings: Finding[];
}

/**
 * Makes an edition of a document in Markdown, HTML or Word. Every word of it is in the edition or in the report. Throws a
 * ContentError where the file is none of these.
 */
export async function importDocument(file: DocumentFile, known: KnownPolicy): Promise<ImportedEdition> {
  try {
    return await makeEdition(file, known);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = 'bring in the text of the policy alone';
    throw new ContentError(file.name, 1, 'its parts stand too deep in each other', remedy);
  }
}

async function makeEdition(file: DocumentFile, known: KnownPolicy): Promise<ImportedEdition> {
  const { findings, note } = startReport();
  const document = await readDocument(file, note);
  const words = document.words ?? readWords(document.tree);
  const { tree, title } = makeTree(document, known.locale, known, note);
  const frontMatter = makeFrontMatter({ ...document, heading: title }, tree, known, note);
  const { summary = [] } = frontMatter;
  const written = [readPlainText(tree), frontMatter.title, frontMatter.description, ...summary];
  const said = findings.map(({ message }) => message);
  const missing = findMissingWords(
    [document.title ?? '', document.description ?? '', words].join('\n'),
    ...written,
    ...said,
  );
  if (missing.length > 0) note('for a person', `words that are nowhere in the edition: ${missing.join(' ')}`);
  const text = writeEdition(frontMatter, tree);
  const { source, locale } = known.newest ?? {};
  const isBefore = source !== undefined && locale === known.locale;
  return {
    text: isBefore ? keepSections(text, source, known.locale) : text,
    findings: findings.toSorted(compareLines),
  };
}

/** All words of a tree, without the numbers by which Markdown refers to notes, and the title that it puts above them. */
function readWords(tree: Root): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element) => {
    const { dataFootnoteRef, dataFootnoteBackref, id } = element.properties;
    const isOwn = dataFootnoteRef ?? dataFootnoteBackref ?? (id === 'footnote-label' || undefined);
    if (isOwn !== undefined) element.children = [];
  });
  return toText(copy);
}

/** What is said of the whole document comes last. */
function compareLines({ line: one }: Finding, { line: other }: Finding): number {
  return (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER);
}
