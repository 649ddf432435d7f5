import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Root as MarkdownRoot } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { checkHouseStyle } from '#lib/checks/markdown/house-style.ts';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import { ContentError, type Report } from '#lib/content-error.ts';
import { type KnownPolicy, makeFrontMatter } from '#lib/documents/front-matter.ts';
import { keepSections } from '#lib/documents/keep-sections.ts';
import { makeTree } from '#lib/documents/make-tree.ts';
import { readPlainText } from '#lib/documents/plain-text.ts';
import { findMissingWords } from '#lib/documents/words.ts';
import { writeEdition } from '#lib/documents/write-edition.ts';
import { type Finding, type Note, startReport } from '#lib/formats/findings.ts';
import { type DocumentFile, readDocument } from '#lib/formats/read-document.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { nameGlance } from '#lib/policy/shown/glance.ts';

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
  const { tree, title, ...rest } = makeTree(document, known.locale, known, note);
  const frontMatter = { ...makeFrontMatter({ ...document, heading: title }, tree, known, note), ...rest };
  const { summary = [], glance = [] } = frontMatter;
  const titles = listTitles(tree);
  const ofGlance = [
    nameGlance(known.locale),
    ...glance.flatMap(({ section, text }) => [titles.get(section) ?? '', text]),
  ];
  const written = [readPlainText(tree), frontMatter.title, frontMatter.description, ...summary, ...ofGlance];
  const said = findings.map(({ message }) => message);
  const missing = findMissingWords(
    [document.title ?? '', document.description ?? '', words].join('\n'),
    ...written,
    ...said,
  );
  if (missing.length > 0) note('for a person', `words that are nowhere in the edition: ${missing.join(' ')}`);
  const anew = writeEdition(frontMatter, tree);
  const { source, locale } = known.newest ?? {};
  const isBefore = source !== undefined && locale === known.locale;
  const text = isBefore ? keepSections(anew, source, known.locale) : anew;
  nameMistakes(text, known.locale, findings, note);
  return { text, findings: findings.toSorted(compareLines) };
}

/** Says what the site's own check will say of the edition, and was not said before: what no step could mend. */
function nameMistakes(text: string, locale: Locale, findings: Finding[], note: Note): void {
  const file = { path: '', text };
  const errors: ContentError[] = [];
  const parsed = parseFile(file, errors);
  const report: Report = (at, problem, remedy) => errors.push(new ContentError('', at, problem, remedy));
  if (parsed) {
    checkTree(parsed.tree, file, report);
    checkHouseStyle(parsed.tree, locale, report);
  }
  for (const { line, problem, remedy } of errors)
    if (!findings.some(({ message }) => message.includes(problem)))
      note('for a person', `line ${line} of the edition: ${problem} — ${remedy}`);
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

/** The titles of the sections by their ids: what is said of one at a glance begins with it in a document. */
function listTitles(tree: MarkdownRoot): Map<string, string> {
  const headings = tree.children.filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading.data?.id ?? '', getText(heading)]));
}

/** What is said of the whole document comes last. */
function compareLines({ line: one }: Finding, { line: other }: Finding): number {
  return (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER);
}
