import type { Root } from 'mdast';
import { takeGlance, writeGlance } from '#lib/documents/glance.ts';
import { type Outline, setIds } from '#lib/documents/headings/ids.ts';
import { mendHeadings } from '#lib/documents/headings/mend-headings.ts';
import { setLevels, takeTitle } from '#lib/documents/headings/outline.ts';
import { removeRules } from '#lib/documents/headings/rules.ts';
import { listDefinitions } from '#lib/documents/lists/definitions.ts';
import { listEnumerations } from '#lib/documents/lists/enumerations.ts';
import { endAddresses } from '#lib/documents/tree/bare-addresses.ts';
import { mendCharacters } from '#lib/documents/tree/characters.ts';
import { mendEmphasis } from '#lib/documents/tree/emphasis.ts';
import { nameLeftovers } from '#lib/documents/tree/leftovers.ts';
import { connectLinks, mendLinks } from '#lib/documents/tree/links.ts';
import { removeMarkup } from '#lib/documents/tree/markup.ts';
import { quoteNames } from '#lib/documents/tree/names.ts';
import { removeRemains } from '#lib/documents/tree/remains.ts';
import { tidyTree } from '#lib/documents/tree/tidy.ts';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { gatherAnchors } from '#lib/formats/html/anchors.ts';
import { liftCaptions } from '#lib/formats/html/captions.ts';
import { cleanTree } from '#lib/formats/html/clean.ts';
import { placeFootnotes } from '#lib/formats/html/footnotes.ts';
import { keepRaised } from '#lib/formats/html/raised.ts';
import { makeMarkdownTree } from '#lib/formats/html/to-mdast.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** What the site knows already of the policy that a document becomes an edition of. */
export interface Known {
  policy: string;
  /** Another language's edition of the same day. */
  ofDay?: Outline | undefined;
  /** The policy's newest edition. */
  newest?: Outline | undefined;
}

/** Makes of a document the tree of an edition that the site accepts, the title that stood over it, and what it said at a glance. */
export function makeTree(
  document: ReadDocument,
  locale: Locale,
  known: Known,
  note: Note,
): { tree: Root; title: string | undefined } & Pick<FrontMatter, 'glance'> {
  placeFootnotes(document.tree, note);
  gatherAnchors(document.tree);
  cleanTree(document.tree, note);
  liftCaptions(document.tree);
  keepRaised(document.tree);
  const tree = makeMarkdownTree(document, note);
  mendCharacters(tree, note);
  removeMarkup(tree, note);
  removeRemains(tree, note);
  quoteNames(tree, note);
  mendEmphasis(tree, note);
  endAddresses(tree, note);
  mendLinks(tree, note);
  mendHeadings(tree, note);
  listDefinitions(tree, note);
  listEnumerations(tree, note);
  tidyTree(tree);
  const title = takeTitle(tree, note);
  removeRules(tree, note);
  setLevels(tree, locale, note);
  connectLinks(tree, known.policy, note);
  const lines = takeGlance(tree);
  setIds(tree, locale, known, note);
  nameLeftovers(tree, note);
  return { tree, title, ...writeGlance(lines) };
}
