import type { Heading, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { isOwnAnchor } from '#lib/address/anchors.ts';
import type { SourceFile } from '#lib/content/files.ts';
import type { Note } from '#lib/formats/findings.ts';
import { readBookmark } from '#lib/formats/word/bookmarks.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { readMark } from '#lib/policy/marks/read-mark.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/** What an import takes from an edition that there is: its headings in their order, its front matter, and what stays as it was. */
export interface Outline {
  locale: Locale;
  date: string;
  frontMatter: FrontMatter;
  /** Its file. */
  source?: SourceFile;
  headings: { id: string | undefined; title: string; depth: number }[];
}

/**
 * Gives each section its id: that of its bookmark, where the document was made of an edition; else, by place, that of another
 * language's edition of the day; else, by title and then by place between known ones, that of the policy's newest edition;
 * else the document's own; else one from the English heading.
 */
export function setIds(
  tree: Root,
  locale: Locale,
  known: { ofDay?: Outline | undefined; newest?: Outline | undefined },
  note: Note,
): void {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const sections = headings.filter(({ depth }) => depth === 2);
  const marked = sections.map(findBookmark);
  const found =
    (known.ofDay && takeAll(sections, known.ofDay, note)) ?? takeKnown(sections, known.newest, locale);
  const given = found.map((id, index) => marked[index] ?? (id && marked.includes(id) ? undefined : id));
  const used = new Set(given.filter((id) => id !== undefined));
  for (const [index, section] of sections.entries()) {
    const own = section.data?.id;
    const fresh = own && isId(own) ? own : locale === 'en' ? makeId(getText(section)) : '';
    const id = given[index] ?? makeUnique(fresh || `section-${index + 1}`, used);
    section.data = { ...section.data, id };
    used.add(id);
    if (!given[index]) note('changed', `"${getText(section)}" has the id {#${id}}`, section);
  }
  let [section, place] = ['', 0];
  for (const heading of headings) {
    if (heading.depth === 2) [section, place] = [heading.data?.id ?? '', 0];
    else place += 1;
    const mark = findBookmark(heading);
    // An id that the site makes by itself is not written.
    const own = heading.data?.id ?? (mark === `${section}-${place}` ? undefined : mark);
    if (heading.depth === 2 || !own) continue;
    const id = makeUnique(isId(own) ? own : makeId(own) || 'part', used);
    heading.data = { ...heading.data, id };
    used.add(id);
  }
}

/** The id that a heading had in the edition which the document was made of. */
export function findBookmark({ data }: Heading): string | undefined {
  return data?.anchors?.map(readBookmark).find((id) => id !== undefined && isId(id));
}

/** All ids of an edition, where it has as many sections; none where it has not. */
function takeAll(
  sections: Heading[],
  { headings, locale, date }: Outline,
  note: Note,
): (string | undefined)[] | undefined {
  const ids = headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
  if (ids.length === sections.length) return ids;
  note(
    'for a person',
    `this edition has ${sections.length} sections, that of ${date} in ${locale} has ${ids.length}: give both the same, with the same ids`,
  );
  return undefined;
}

/** The ids of sections of the same title, and of those that stand alone between two such in both editions. */
function takeKnown(sections: Heading[], newest: Outline | undefined, locale: Locale): (string | undefined)[] {
  const old = newest?.headings.filter(({ depth }) => depth === 2) ?? [];
  const isSameLanguage = newest?.locale === locale;
  const matches = sections.map((section) =>
    isSameLanguage ? old.findIndex(({ title }) => plain(title) === plain(getText(section))) : -1,
  );
  if (old.length === sections.length && matches.every((match, index) => match === -1 || match === index))
    return old.map(({ id }) => id);
  for (const [index, match] of matches.entries()) {
    const [left, right] = [
      index === 0 ? -1 : (matches[index - 1] ?? -1),
      index === matches.length - 1 ? old.length : (matches[index + 1] ?? -1),
    ];
    if (match === -1 && (index === 0 || left >= 0) && right === left + 2) matches[index] = left + 1;
  }
  return matches.map((match) => old[match]?.id);
}

/** A title without its number, as it is compared. */
function plain(title: string): string {
  return withoutNumber(title).normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function withoutNumber(title: string): string {
  return title.slice(readMark(title)?.text.length ?? 0).replace(/^\s*[\p{Nd}.]+\s/u, '');
}

/** An id of a title's first words, in a-z and hyphens. */
function makeId(title: string): string {
  const letters = withoutNumber(title)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const words = letters.match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(words.findIndex((word) => /^[a-z]/.test(word)))
    .slice(0, 5)
    .join('-')
    .slice(0, 40)
    .replace(/-$/, '');
}

function isId(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
}

function makeUnique(id: string, used: Set<string>): string {
  const isFree = (each: string) => !used.has(each) && !isOwnAnchor(each, 'cookies');
  if (isFree(id)) return id;
  for (let number = 2; ; number++) if (isFree(`${id}-${number}`)) return `${id}-${number}`;
}
