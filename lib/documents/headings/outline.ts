import type { Heading, Root, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { makeBold } from '#lib/documents/headings/mend-headings.ts';
import { isNext, readLineMark } from '#lib/documents/lists/line-marks.ts';
import type { Note } from '#lib/formats/findings.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { most } from '#lib/policy/bounds/most.ts';

/** What a section is called that holds the text above the first heading; in a language without a word for it, in English. */
const introductions: Partial<Record<Locale, string>> = { th: 'บทนำ', cs: 'Úvod' };

/** Takes the document's title out of its headings: the only heading of the first level, or the first of them. */
export function takeTitle(tree: Root, note: Note): string | undefined {
  const first = tree.children.filter((node) => node.type === 'heading' && node.depth === 1) as Heading[];
  const [title, ...others] = first;
  const isNumbered = (heading: Heading) =>
    /^\P{L}*\p{Nd}/u.test(getText(heading)) || readLineMark(getText(heading)) !== undefined;
  const isTitle = title && (title.data?.isTitle || (!isNumbered(title) && others.every(isNumbered)));
  if (!isTitle) return undefined;
  tree.children = tree.children.filter((node) => node !== title);
  note('changed', `the heading "${getText(title)}" is the title: it went into the front matter`, title);
  return getText(title);
}

/** Gives each heading its level from where it stands: sections ##, in them ### and ####; deeper ones are bold text. */
export function setLevels(tree: Root, locale: Locale, note: Note): void {
  const open: number[] = [];
  let changed = 0;
  tree.children = tree.children.map((node) => {
    if (node.type !== 'heading') return node;
    while ((open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    const depth = open.length + 1;
    if (depth > most.depth) {
      note(
        'changed',
        `the heading "${getText(node)}" is deeper than ${'#'.repeat(most.depth)}: written in bold`,
        node,
      );
      return makeBold(node);
    }
    if (depth !== node.depth) changed++;
    return { ...node, depth: depth as Heading['depth'] };
  });
  if (changed > 0) note('changed', `headings given another level, as sections begin with ##: ${changed}`);
  joinNumbers(tree, note);
  fillSections(tree, note);
  addIntroduction(tree, locale, note);
}

/** `Čl. II`, below it `Cena`: the number and the title of one heading. */
function joinNumbers(tree: Root, note: Note): void {
  const { children } = tree;
  tree.children = children.filter((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'heading' || next?.type !== 'heading' || !isNumber(getText(node))) return true;
    next.children.unshift({ type: 'text', value: `${getText(node)} ` });
    next.depth = Math.min(node.depth, next.depth) as Heading['depth'];
    next.data = { ...node.data, ...next.data };
    note('changed', `"${getText(next)}" stood in two headings: written as one`, node);
    return false;
  });
}

function isNumber(title: string): boolean {
  return /^(?:\p{L}{1,8}\.?\s*)?(?:[\p{Nd}.]+|[IVX]+\.?)$/u.test(title) || /^§\s*\p{Nd}+\w?$/u.test(title);
}

/** A section has a text or sub-headings: what follows an empty one, at its level, belongs below it. */
function fillSections(tree: Root, note: Note): void {
  const { children } = tree;
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) continue;
    const title = getText(node);
    if (
      next?.type !== 'heading' ||
      next.depth !== node.depth ||
      node.depth >= most.depth ||
      isNumberedOn(title, getText(next))
    ) {
      children[index] = makeBold(node);
      note('for a person', `nothing stands under the heading "${title}": written in bold`, node);
      continue;
    }
    const end = findEnd(children, index + 1, node.depth);
    for (const below of children.slice(index + 1, end))
      if (below.type === 'heading') below.depth = Math.min(below.depth + 1, most.depth) as Heading['depth'];
    note(
      'for a person',
      `nothing stands between the heading "${title}" and the next one: what follows was put below it`,
      node,
    );
  }
}

/** Whether one heading counts on from the other: then the empty one is a section of its own (`5. Reserved`). */
function isNumberedOn(title: string, next: string): boolean {
  const [one, other] = [readLineMark(title), readLineMark(next)];
  return one !== undefined && other !== undefined && isNext(one, other);
}

/** Where the next empty heading of this level stands, or one above it. */
function findEnd(children: RootContent[], start: number, depth: number): number {
  const end = children.findIndex((node, index) => {
    if (index <= start || node.type !== 'heading') return false;
    const next = children[index + 1];
    return node.depth < depth || (node.depth === depth && next?.type === 'heading' && next.depth === depth);
  });
  return end < 0 ? children.length : end;
}

function addIntroduction(tree: Root, locale: Locale, note: Note): void {
  const [first] = tree.children;
  if (first?.type === 'heading' || !first) return;
  const value = introductions[locale] ?? 'Introduction';
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value }],
    data: { id: 'introduction' },
  };
  tree.children.unshift(heading);
  note(
    'for a person',
    `text stands above the first heading: "${value}" was put over it, write the heading that it should have`,
    first,
  );
}
