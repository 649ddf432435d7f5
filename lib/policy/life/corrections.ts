import { type EditionName, readEdition, type SourceFile } from '#lib/content/files.ts';
import { readEarlierTexts } from '#lib/content/git-history.ts';
import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { type Correction, hashFile, type Seal } from '#lib/policy/seals.ts';

/** A correction as readers of one language are told of it. */
export interface ToldCorrection {
  day: string;
  reason: string;
  /** The ids of the sections that were corrected in this language. */
  sections: string[];
}

/** The corrections of an edition in words of one language. */
export function tellCorrections({ corrections = [] }: Seal, locale: Locale): ToldCorrection[] {
  return corrections.map(({ day, reasons, changed }) => ({
    day,
    reason: tellReason(reasons, locale),
    sections: Object.keys(changed[locale] ?? {}),
  }));
}

/** A reason in a language: where it is given in another alone, in that. */
export function tellReason(reasons: Correction['reasons'], locale: Locale): string {
  return reasons[locale] ?? reasons[defaultLocale] ?? Object.values(reasons)[0] ?? '';
}

/** Compares what was sealed with what there is now: of each section the hash before and after, by language. */
export function compareHashes(before: Seal['sections'], after: Seal['sections']): Correction['changed'] {
  const found = locales.map((locale) => [locale, compareLanguage(before[locale], after[locale])] as const);
  return Object.fromEntries(found.filter(([, changed]) => Object.keys(changed).length > 0));
}

type Hashes = Record<string, string>;

function compareLanguage(
  before: Hashes = {},
  after: Hashes = {},
): Record<string, [string | null, string | null]> {
  const [own, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const ids = [...new Set([...own.keys(), ...other.keys()])];
  const changed = ids.filter((id) => own.get(id) !== other.get(id));
  // The same text at another place: the first that moved stands for all.
  const order = [...other.keys()];
  const moved =
    changed.length === 0 ? [...own.keys()].filter((id, place) => id !== order[place]).slice(0, 1) : [];
  return Object.fromEntries(
    [...changed, ...moved].map((id) => [id, [own.get(id) ?? null, other.get(id) ?? null]]),
  );
}

/** Finds the text of an edition that was sealed: as it lies there, else in git's history. */
export function findSealedText(name: EditionName, { sections }: Seal): SourceFile | undefined {
  const sealed = JSON.stringify(sections[name.locale]);
  const isSealed = (file: SourceFile) => JSON.stringify(hashFile(file)) === sealed;
  const file = readEdition(name);
  if (isSealed(file)) return file;
  return readEarlierTexts(name).find(isSealed);
}
