import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { invisible } from '#lib/content/characters.ts';
import { writePlainly } from '#lib/content/look-alikes.ts';
import type { Known } from '#lib/documents/make-tree.ts';
import { separators } from '#lib/documents/words.ts';
import type { Note } from '#lib/formats/findings.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { sampleSummaries } from '#lib/policy/life/samples.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** What the site knows of the policy, and the language that the document is in. */
export interface KnownPolicy extends Known {
  locale: Locale;
  /** Whether the newest edition is the draft in whose place the document comes: its first lines hold. */
  isReplaced?: boolean;
}

interface Named {
  heading: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
}

/** Fills in the front matter from the document, and from what the site knows; what it had to make up is for a person. */
export function makeFrontMatter(named: Named, tree: Root, known: KnownPolicy, note: Note): FrontMatter {
  const { heading, title: ofFile, description: written } = named;
  const old = known.newest?.locale === known.locale ? known.newest.frontMatter : undefined;
  const first = tree.children.find((node) => node.type === 'heading' && node.position !== undefined);
  const title = plain(heading ?? ofFile ?? old?.title ?? (first ? getText(first) : known.policy));
  if (heading !== undefined && ofFile !== undefined && plain(ofFile) !== title)
    note('left out', `the file calls the document "${ofFile}"`);
  if (heading === undefined && ofFile === undefined)
    note('for a person', `the document has no title: "title: ${title}" was put in`);
  const description = plain(written ?? old?.description ?? findSentence(tree, known.locale) ?? title);
  if (written === undefined && old === undefined)
    note('for a person', 'write under "description:" what the policy is about, in one plain sentence');
  if (known.isReplaced && old) return { ...old, title, description };
  const change = known.ofDay?.frontMatter.change ?? (known.newest ? 'material' : 'first');
  if (change === 'first') return { title, description, change };
  note(
    'for a person',
    `write under "summary:" what this edition changes; see that "change: ${change}" is right`,
  );
  return {
    title,
    description,
    change,
    summary: [sampleSummaries[known.locale] ?? sampleSummaries.en],
  };
}

/** The first sentence of the text that is short and plain enough to describe it: figures and brackets are for the text. */
function findSentence(tree: Root, locale: Locale): string | undefined {
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph').map((node) => getText(node));
  const sentences = paragraphs.flatMap((text) => [
    ...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text),
  ]);
  return sentences
    .map(({ segment }) => plain(segment))
    .find((text) => text.length >= 40 && text.length <= 200 && !/[\d()]/.test(text));
}

/** Plain text on one line: the front matter is shown as it is written. */
function plain(text: string): string {
  return writePlainly(text.normalize('NFC'))
    .replaceAll(/[`]|\*\*|__|\]\(|^#+ /gu, '')
    .replaceAll(/(?<![\p{L}\d*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replaceAll(separators, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?=[/a-z])/gi, '‹')
    .trim();
}
