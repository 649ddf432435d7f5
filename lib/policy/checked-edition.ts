import type { EditionName, SourceFile } from '#lib/content/files.ts';
import type { ParsedFile } from '#lib/policy/parse.ts';
import type { Section } from '#lib/policy/sections.ts';

/** An edition as the checks see it: its file, what that was parsed to, and the sections of it. */
export interface CheckedEdition extends EditionName, SourceFile, ParsedFile {
  sections: Section[];
}

/** The edition before one, in its language, among those that are given. */
export function findBefore(own: CheckedEdition, editions: CheckedEdition[]): CheckedEdition | undefined {
  const row = editions.filter(({ locale, policy }) => locale === own.locale && policy === own.policy);
  return row.toSorted((a, b) => a.date.localeCompare(b.date)).findLast(({ date }) => date < own.date);
}

/** A page that a link can lead to. */
export interface Target extends EditionName {
  /** The ids on it, in order: of each section its own with its title, then those of its sub-headings. */
  ids: { section: string; title: string; within: string[] }[];
  /** What its policy is called, and what is said of it. */
  title: string;
  description: string;
}

/** What links to an edition need to know of it, and what is written beside it. */
export function makeTarget({ locale, policy, date, sections, frontMatter }: CheckedEdition): Target {
  const { title, description } = frontMatter;
  const ids = sections.map((section) => ({
    section: section.id,
    title: section.title,
    within: section.subheadings.map((each) => each.id),
  }));
  return { locale, policy, date, ids, title, description };
}
