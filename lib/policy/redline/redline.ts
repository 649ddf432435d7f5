import { diffArrays } from 'diff';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '#lib/i18n/routing.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { readBlocks } from '#lib/policy/redline/blocks.ts';
import type { ChangeKind } from '#lib/policy/redline/change.ts';
import { compareBlocks, type Passage } from '#lib/policy/redline/compare.ts';
import { compareTokens, type Run } from '#lib/policy/redline/runs.ts';
import { readText } from '#lib/policy/redline/words.ts';
import type { Part } from '#lib/policy/shown/glance.ts';

export type SectionChange = 'kept' | 'changed' | 'added' | 'removed';

/** A section as it changed from one edition to the next. */
export interface RedlineSection {
  id: string;
  /** The words of both titles, in order. */
  title: { kind: Run['kind']; text: string }[];
  /** The title as plain text: the new one, where there is one. */
  heading: string;
  change: SectionChange;
  /** Whether it stands at another place among the sections that both editions have. */
  isMoved: boolean;
  passages: Passage[];
}

/**
 * Compares two editions in one language: sections are aligned by id, their blocks by similarity, the text in these word
 * by word. Without what was removed the result is the new text, without what was added the old one.
 */
export function makeRedline(before: Part[], after: Part[], locale: Locale): RedlineSection[] {
  const moved = findMoved(before, after);
  return mergeIds(before, after).map((id) => {
    const own = before.find((section) => section.id === id);
    const other = after.find((section) => section.id === id);
    const [tree, newTree] = [own, other].map(copyTree) as [Root, Root];
    const passages = compareBlocks(readBlocks(tree.children, locale), readBlocks(newTree.children, locale));
    const [title = '', newTitle = ''] = [own, other].map((section) => section?.title);
    // Where no word changed, how the source was written did: a list with empty lines in it, a column set to the right.
    const isKept = foldText(title) === foldText(newTitle) && passages.every(({ isChanged }) => !isChanged);
    return {
      id,
      title: compareTitles(title, newTitle, locale),
      heading: newTitle || title,
      change: !own ? 'added' : !other ? 'removed' : isKept ? 'kept' : 'changed',
      isMoved: moved.has(id),
      passages: isKept ? [{ isChanged: false, tree: newTree }] : passages,
    };
  });
}

/** Groups neighbouring sections that stayed as they were and where they were, so that they can be folded together, but those that are `isOpen`. */
export function groupSections(
  sections: RedlineSection[],
  isOpen: (section: RedlineSection) => boolean = () => false,
) {
  const groups: { isKept: boolean; members: RedlineSection[] }[] = [];
  for (const section of sections) {
    const isKept = section.change === 'kept' && !section.isMoved && !isOpen(section);
    const last = groups.at(-1);
    if (last?.isKept === isKept) last.members.push(section);
    else groups.push({ isKept, members: [section] });
  }
  return groups;
}

/** How many places of a section are to be looked at: its changed passages; where only its title or its place is another, one. */
export function countStops({ change, isMoved, passages }: RedlineSection): number {
  const changed = passages.filter(({ isChanged }) => isChanged).length;
  return Math.max(changed, change !== 'kept' || isMoved ? 1 : 0);
}

/** Counts sections by how they changed, and the passages that were inserted and deleted. */
export function countChanges(sections: RedlineSection[]) {
  const count = (change: SectionChange) => sections.filter((section) => section.change === change).length;
  const countAll = (kind: ChangeKind) =>
    sections
      .map(
        ({ title, passages }) =>
          title.filter((run) => run.kind === kind).length + countMarked(passages, kind),
      )
      .reduce((sum, each) => sum + each, 0);
  return {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: sections.filter(({ isMoved }) => isMoved).length,
    insertions: countAll('added'),
    deletions: countAll('removed'),
  };
}

function countMarked(passages: Passage[], kind: ChangeKind): number {
  let count = 0;
  for (const { tree } of passages) {
    visit(tree, ['change', 'addressChange'], (node) => {
      if (node.type === 'addressChange' || (node.type === 'change' && node.kind === kind)) count += 1;
    });
  }
  return count;
}

/** A tree of one's own to compare and mark. */
function copyTree(section: Part | undefined): Root {
  return structuredClone(section?.tree ?? { type: 'root', children: [] });
}

function compareTitles(before: string, after: string, locale: Locale): RedlineSection['title'] {
  const [own, other] = [before, after].map((title) => readText(title, locale));
  return compareTokens(own ?? [], other ?? []).map(({ kind, tokens }) => ({
    kind,
    text: tokens.map(({ text }) => text).join(''),
  }));
}

/** The ids of both editions in the order of the new one; what was removed stands where it stood. */
function mergeIds(before: Part[], after: Part[]): string[] {
  const ids = after.map(({ id }) => id);
  for (const [index, { id }] of before.entries()) {
    if (ids.includes(id)) continue;
    const previous = before[index - 1]?.id;
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
  }
  return ids;
}

/** The sections that changed their place: those outside the longest sequence that both editions share. */
function findMoved(before: Part[], after: Part[]): Set<string> {
  const has = (sections: Part[], id: string) => sections.some((section) => section.id === id);
  const own = before.map(({ id }) => id).filter((id) => has(after, id));
  const other = after.map(({ id }) => id).filter((id) => has(before, id));
  return new Set(diffArrays(own, other).flatMap(({ added, value }) => (added ? value : [])));
}
