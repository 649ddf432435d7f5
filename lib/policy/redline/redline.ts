import { diffArrays } from 'diff';
import type { Locale } from '#lib/i18n/routing.ts';
import { readBlocks, readWords } from '#lib/policy/redline/blocks.ts';
import { compareBlocks, type Passage } from '#lib/policy/redline/compare.ts';
import { compareTokens, type Labels } from '#lib/policy/redline/words.ts';
import type { Section } from '#lib/policy/sections.ts';
import { protectSpaces } from '#lib/policy/typography.ts';

export type SectionChange = 'kept' | 'changed' | 'added' | 'removed';

/** A section as it changed from one edition to the next. `title` is HTML, with `<ins>` and `<del>`. */
export interface RedlineSection {
  id: string;
  title: string;
  /** The title as plain text: the new one, where there is one. */
  heading: string;
  change: SectionChange;
  /** Whether it stands at another place among the sections that both editions have. */
  isMoved: boolean;
  passages: Passage[];
}

const nothing: Pick<Section, 'title' | 'html'> = { title: '', html: '' };

/**
 * Compares two editions in one language: sections are aligned by id, their blocks by similarity, the text in these word
 * by word. Without its `<del>` the result is the new text, without its `<ins>` the old one.
 */
export function makeRedline(
  before: Section[],
  after: Section[],
  locale: Locale,
  labels: Labels = { added: '', removed: '' },
): RedlineSection[] {
  const moved = findMoved(before, after);
  return mergeIds(before, after).map((id) => {
    const own = before.find((section) => section.id === id);
    const other = after.find((section) => section.id === id);
    const [{ title: oldTitle, html: oldHtml }, { title, html }] = [own ?? nothing, other ?? nothing];
    const words = (text: string) => readWords(protectSpaces(text, locale), locale);
    const passages =
      oldHtml === html
        ? [{ isChanged: false, html }]
        : compareBlocks(readBlocks(oldHtml, locale), readBlocks(html, locale), labels);
    // Where no word changed, how the source was written did: a list with empty lines in it, a column set to the right.
    const isKept = oldTitle === title && passages.every(({ isChanged }) => !isChanged);
    return {
      id,
      title: compareTokens(words(oldTitle), words(title), labels),
      heading: title || oldTitle,
      change: !own ? 'added' : !other ? 'removed' : isKept ? 'kept' : 'changed',
      isMoved: moved.has(id),
      passages: isKept ? [{ isChanged: false, html }] : passages,
    };
  });
}

/** Groups neighbouring sections that stayed as they were and where they were, so that they can be folded together. */
export function groupSections(sections: RedlineSection[]) {
  const groups: { isKept: boolean; members: RedlineSection[] }[] = [];
  for (const section of sections) {
    const isKept = section.change === 'kept' && !section.isMoved;
    const last = groups.at(-1);
    if (last?.isKept === isKept) last.members.push(section);
    else groups.push({ isKept, members: [section] });
  }
  return groups;
}

/** Counts sections by how they changed, and the passages that were inserted and deleted. */
export function countChanges(sections: RedlineSection[]) {
  const count = (change: SectionChange) => sections.filter((section) => section.change === change).length;
  const text = sections
    .map(({ title, passages }) => title + passages.map(({ html }) => html).join(''))
    .join('');
  return {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: sections.filter(({ isMoved }) => isMoved).length,
    insertions: text.split('<ins>').length - 1,
    deletions: text.split('<del>').length - 1,
  };
}

/** The ids of both editions in the order of the new one; what was removed stands where it stood. */
function mergeIds(before: Section[], after: Section[]): string[] {
  const ids = after.map(({ id }) => id);
  for (const [index, { id }] of before.entries()) {
    if (ids.includes(id)) continue;
    const previous = before[index - 1]?.id;
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
  }
  return ids;
}

/** The sections that changed their place: those outside the longest sequence that both editions share. */
function findMoved(before: Section[], after: Section[]): Set<string> {
  const has = (sections: Section[], id: string) => sections.some((section) => section.id === id);
  const own = before.map(({ id }) => id).filter((id) => has(after, id));
  const other = after.map(({ id }) => id).filter((id) => has(before, id));
  return new Set(diffArrays(own, other).flatMap(({ added, value }) => (added ? value : [])));
}
