import { type Locale, locales } from '#lib/i18n/routing.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import type { Section } from '#lib/policy/sections.ts';

/** An edition in one language, as its sections and front matter are. */
interface Text {
  sections: Section[];
  frontMatter: FrontMatter;
}

/** An edition in one language, and the one before it, where there is one. */
export interface Successor<T extends Text> {
  edition: T & { locale: Locale };
  before: T | undefined;
}

/** Where a language lags behind: a section that others changed, or its `summary`, which is still the old one. */
export interface Lag<T extends Text> {
  edition: T & { locale: Locale };
  section: string;
  line: number;
  /** The languages that changed it; none where it is the summary. */
  changed: Locale[];
}

/** Under this name the summary is waived. */
export const summaryName = 'summary';

/** Finds where an edition lags behind in a language: a section is byte for byte the old one, which another language changed. */
export function findLag<T extends Text>(edition: Successor<T>[]): Lag<T>[] {
  const ids = new Set(edition.flatMap((each) => each.edition.sections.map(({ id }) => id)));
  const sections = [...ids].flatMap((id) => {
    const changed = edition.filter((each) => hasChanged(each, id)).map((each) => each.edition.locale);
    if (changed.length === 0) return [];
    return edition
      .filter(({ edition: { locale }, before }) => before && !changed.includes(locale))
      .map(({ edition: own }) => ({
        edition: own,
        section: id,
        line: own.sections.find((section) => section.id === id)?.line ?? 1,
        changed: locales.filter((locale) => changed.includes(locale)),
      }));
  });
  const summaries = edition
    .filter((each) => each.before && hasOldSummary(each))
    .map(({ edition: own }) => ({ edition: own, section: summaryName, line: 1, changed: [] }));
  return [...sections, ...summaries];
}

function hasChanged<T extends Text>({ edition, before }: Successor<T>, id: string): boolean {
  const [own, old] = [edition, before].map((each) => each?.sections.find((section) => section.id === id));
  return before !== undefined && own?.hash !== old?.hash;
}

function hasOldSummary<T extends Text>({ edition, before }: Successor<T>): boolean {
  const [own, old] = [edition, before].map((each) => each?.frontMatter.summary?.join('\n'));
  return own !== undefined && own === old;
}
