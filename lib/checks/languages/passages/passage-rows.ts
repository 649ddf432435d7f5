import type { Grown } from '#lib/checks/languages/passages/compare-growth.ts';
import type { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import { summaryName } from '#lib/languages/lag.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey, getSealKey } from '#lib/policy/seals.ts';

/** A passage in one language, with how long it is against how long that language says things. */
export interface Said extends Grown {
  length: number;
  /** Whether its section said it word for word in the edition before. */
  isKept: boolean;
  /** Whether it stood elsewhere in its section in the edition before. */
  isMoved: boolean;
  /** Whether its whole section is that of the edition before. */
  isOfOldSection: boolean;
}

/** What to do where one language says something else than the others. */
export const sayTheSame = 'say the same in every language; where it is said in other words, leave it';

/** Shorter passages are worded too freely to be measured. */
export const leastLength = 120;

/**
 * Reads an edition passage by passage, each as all languages say it: in three languages or more, of sections that are built
 * alike and may follow later in none; or, for itself, as it is worded more freely, its front matter.
 */
export function readRows(
  edition: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  isHead = false,
): Said[][] {
  const texts = edition.map(readText);
  const before = new Map(
    edition.map((own) => {
      const old = findBefore(own);
      return [own.locale, new Map(old ? readText(old).map((part) => [part.id, part]) : [])];
    }),
  );
  const waived = edition.flatMap(({ frontMatter: { waivers = [] } }) =>
    waivers.map(({ section }) => section),
  );
  const rows = listRows(texts, waived);
  const isOfHead = ([first]: [Part, Passage][]) => first?.[0].id === frontMatterKey;
  const text = rows.filter((row) => !isOfHead(row));
  const paces = findPaces(text);
  const asked = isHead ? rows.filter((row) => isOfHead(row) && !waived.includes(summaryName)) : text;
  return asked.map((row) => measure(row, paces, before));
}

/** Reads all drafts so: what not every language has kept, and where none of the `faults` stands. */
export function readOpenRows(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): Said[][] {
  const isTold = makeIsTold(faults);
  const rows = [...Map.groupBy(drafts, getSealKey).values()].flatMap((own) => readRows(own, findBefore));
  return rows.filter((row) => !row.every(({ isKept }) => isKept) && !row.some(isTold));
}

/** Says of a passage whether one of the faults stands in its line. */
export function makeIsTold(faults: ContentError[]): (said: Said) => boolean {
  const told = new Set(faults.map(({ file, line }) => `${file}:${line}`));
  return ({ path, passage }) => told.has(`${path}:${passage.locate(0).line}`);
}

/** Where the other languages say it: `en:12 and cs:12`. */
export function nameOthers(row: Said[], own: Said): string {
  const others = row.filter((each) => each !== own);
  return others.map(({ locale, passage }) => `${locale}:${passage.locate(0).line}`).join(' and ');
}

/**
 * What stands in the same place in every language; nothing of a part that is not built alike, nor of those left out, which may
 * follow later and say less until then.
 */
function listRows(texts: Part[][], leftOut: string[]): [Part, Passage][][] {
  const [first = []] = texts;
  if (texts.length < 3) return [];
  return first.flatMap((own, index) => {
    const parts = leftOut.includes(own.id) ? [] : texts.flatMap((parts) => parts[index] ?? []);
    const isAlike =
      parts.length === texts.length && parts.every(({ passages }) => passages.length === own.passages.length);
    return isAlike
      ? own.passages.map((_, place) =>
          parts.flatMap((part): [Part, Passage][] => {
            const passage = part.passages[place];
            return passage ? [[part, passage]] : [];
          }),
        )
      : [];
  });
}

/** How many letters each language takes for the same, in the middle of all passages. */
function findPaces(rows: [Part, Passage][][]): Map<Locale, number> {
  const long = rows.filter((row) => row.every(([, { text }]) => text.length >= leastLength / 2));
  const byLocale = Map.groupBy(
    long.flatMap((row) => {
      const whole = row.reduce((sum, [, { text }]) => sum + text.length, 0);
      return row.map(([{ locale }, { text }]) => ({ locale, share: text.length / whole }));
    }),
    ({ locale }) => locale,
  );
  return new Map(
    [...byLocale].map(([locale, shares]) => {
      const inOrder = shares.map(({ share }) => share).toSorted((one, other) => one - other);
      return [locale, inOrder[Math.floor(inOrder.length / 2)] ?? 1];
    }),
  );
}

function measure(
  row: [Part, Passage][],
  paces: Map<Locale, number>,
  before: Map<Locale, Map<string, Part>>,
): Said[] {
  const olds = row.map(([{ locale, id }]) => before.get(locale)?.get(id)?.passages);
  const moved = findOldPlace(row, olds);
  return row.map(([{ locale, path, passages }, passage], index) => {
    const old = olds[index];
    const place = old?.length === passages.length ? passages.indexOf(passage) : moved;
    const own = place === undefined ? undefined : old?.[place];
    const isKept = old?.some(({ text }) => text === passage.text) === true;
    return {
      locale,
      path,
      passage,
      before: own,
      isKept,
      isMoved: own !== undefined && own.text !== passage.text && isKept,
      isOfOldSection:
        old?.length === passages.length && passages.every(({ text }, each) => old[each]?.text === text),
      length: passage.text.length / (paces.get(locale) ?? 1),
    };
  });
}

/** Where paragraphs came or went, a passage stood where it stands word for word in most languages, in a section built alike. */
function findOldPlace(row: [Part, Passage][], olds: (Passage[] | undefined)[]): number | undefined {
  if (olds.some((old) => !old || old.length !== olds[0]?.length)) return undefined;
  const places = row.map(([, { text }], index) => olds[index]?.findIndex((each) => each.text === text) ?? -1);
  return places.find(
    (own) => own !== -1 && places.filter((place) => place === own).length * 2 > places.length,
  );
}
