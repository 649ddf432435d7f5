import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { foldText, readPlainText } from '#lib/policy/plain-text.ts';
import { getPoint, type Section } from '#lib/policy/sections.ts';

/** A passage that reads word for word as in another language. */
interface Untranslated {
  section: string;
  line: number;
  text: string;
}

/**
 * Finds the first passage of each section that stands in another language as it does here: nobody has translated it. Names,
 * addresses and the like are the same everywhere, and are too short of words to be meant.
 */
export function findUntranslated(sections: Section[], others: Section[]): Untranslated[] {
  return sections.flatMap(({ id, tree, title, line }) => {
    const other = others.find((section) => section.id === id);
    const known = new Set(other ? [other.title, ...listPassages(other).map(({ text }) => text)] : []);
    const own = [{ text: foldText(title), line }, ...listPassages({ tree })];
    const found = own.find(({ text }) => known.has(text) && isProse(text));
    return found ? [{ section: id, ...found }] : [];
  });
}

const listed = new WeakMap<Root, { text: string; line: number }[]>();

/** The passages of a section, each as its words alone; every language is compared with every other. */
function listPassages({ tree }: Pick<Section, 'tree'>): { text: string; line: number }[] {
  const known = listed.get(tree);
  if (known) return known;
  const passages: { text: string; line: number }[] = [];
  visit(tree, ['heading', 'paragraph', 'tableCell'], (node) => {
    passages.push({ text: foldText(readPlainText(node as typeof tree)).trim(), line: getPoint(node).line });
    return 'skip';
  });
  listed.set(tree, passages);
  return passages;
}

/** Whether a text has words between its names: four that begin with a small letter, or letters that know no such thing. */
export function isProse(text: string): boolean {
  const withoutAddresses = text.replaceAll(/\S*[@./]\S+/g, ' ');
  const words = withoutAddresses.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  return words.length >= 4 || (withoutAddresses.match(/\p{Lo}/gu) ?? []).length >= 16;
}
