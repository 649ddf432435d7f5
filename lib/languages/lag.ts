import type { EditionName } from '#lib/content/files.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';

/** An edition in one language, as its sections and front matter are. */
interface Text extends EditionName {
  sections: Section[];
  frontMatter: FrontMatter;
}

/** An edition in one language, and the one before it, where there is one; and those before that. */
export interface Successor<T extends Text> {
  edition: T & { locale: Locale };
  before: T | undefined;
  earlier?: T[];
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

/**
 * Finds where an edition lags behind in a language: a section is byte for byte the old one, which another language changed.
 * What was put right in one language since it was accepted is no change of the others.
 */
export function findLag<T extends Text>(edition: Successor<T>[], seals: Readonly<Seals>): Lag<T>[] {
  const ids = new Set(edition.flatMap((each) => each.edition.sections.map(({ id }) => id)));
  const sections = [...ids].flatMap((id) => {
    const changed = edition.filter((each) => hasChanged(each, id, seals)).map((each) => each.edition.locale);
    if (changed.length === 0) return [];
    return edition
      .filter((each) => each.before && !changed.includes(each.edition.locale) && isOld(each, id, seals))
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

/** Whether a section was another than in the edition before when it was accepted. */
function hasChanged<T extends Text>(
  { edition, before }: Successor<T>,
  id: string,
  seals: Readonly<Seals>,
): boolean {
  if (!before) return false;
  const [accepted] = listHashes(edition, id, seals);
  return !listHashes(before, id, seals).includes(accepted);
}

/** Whether a section still is what it was in the edition before. */
function isOld<T extends Text>(
  { edition, before }: Successor<T>,
  id: string,
  seals: Readonly<Seals>,
): boolean {
  return (
    before !== undefined && listHashes(before, id, seals).includes(listHashes(edition, id, seals).at(-1))
  );
}

/**
 * The hashes that a section had, from the day on which it was accepted, the present one last, which may not be recorded yet;
 * none where it was not there.
 */
function listHashes(text: Text, id: string, seals: Readonly<Seals>): (string | undefined)[] {
  const { corrections = [], sections } = seals[getSealKey(text)] ?? {};
  const earlier = corrections.flatMap(({ changed }) => changed[text.locale]?.[id]?.[0] ?? []);
  const sealed = sections?.[text.locale]?.[id];
  return [...earlier, ...(sealed ? [sealed] : []), text.sections.find((section) => section.id === id)?.hash];
}

function hasOldSummary<T extends Text>({ edition, before }: Successor<T>): boolean {
  const [own, old] = [edition, before].map((each) => each?.frontMatter.summary?.join('\n'));
  return own !== undefined && own === old;
}
