import type { CheckedEdition } from '#lib/checks/edition.ts';
import { findOtherGrowth, type Grown } from '#lib/checks/languages/compare-growth.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import { negations } from '#lib/languages/negations.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { frontMatterKey, getSealKey } from '#lib/policy/seals.ts';

/** A passage in one language, with how long it is against how long that language says things. */
interface Said extends Grown {
  length: number;
}

/** Shorter passages are worded too freely to be measured. */
const least = 120;
/** In texts that were read by lawyers in three languages, no passage went beyond three quarters and four thirds. */
const bounds = { least: 0.65, most: 1.55 };

/**
 * Compares drafts passage by passage: where one language says much less or more than the others, or where most deny
 * something and one does not, a sentence or a word was most likely lost there; and where one became shorter or longer since
 * the edition before and the others did not. Something to think about.
 */
export function comparePassages(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined = () => undefined,
): ContentError[] {
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) => {
    const texts = edition.map(readText);
    const before = new Map(
      edition.map((own) => {
        const old = findBefore(own);
        return [own.locale, new Map(old ? readText(old).map((part) => [part.id, part]) : [])];
      }),
    );
    const paces = findPaces(texts);
    const rows = listRows(texts).map((row) => measure(row, paces, before));
    return rows.flatMap((row) => {
      const lost = findLost(row);
      return [...(lost.length > 0 ? lost : findGrown(row)), ...findUndenied(row)];
    });
  });
}

/** What stands in the same place in every language; nothing of a part that is not built alike. A summary is worded freely. */
function listRows(texts: Part[][]): [Part, Passage][][] {
  const [first = []] = texts;
  if (texts.length < 3) return [];
  return first.flatMap((own, index) => {
    const parts = own.id === frontMatterKey ? [] : texts.flatMap((parts) => parts[index] ?? []);
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
function findPaces(texts: Part[][]): Map<Locale, number> {
  const long = listRows(texts).filter((row) => row.every(([, { text }]) => text.length >= least / 2));
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
  return row.map(([part, passage]) => {
    const { locale, path, id, passages } = part;
    const old = before.get(locale)?.get(id)?.passages;
    return {
      locale,
      path,
      passage,
      before: old?.length === passages.length ? old[passages.indexOf(passage)] : undefined,
      length: passage.text.length / (paces.get(locale) ?? 1),
    };
  });
}

function findGrown(row: Said[]): ContentError[] {
  return findOtherGrowth(row).flatMap(({ said, lost }) => {
    const problem = `${said.locale} became ${lost > 0 ? 'shorter' : 'longer'} in this passage since the edition before, and ${nameOthers(row, said)} did not`;
    return warn(said, problem, 'see that no sentence is lost or added, and say the same in every language');
  });
}

function findLost(row: Said[]): ContentError[] {
  const middle =
    row.map(({ length }) => length).toSorted((one, other) => one - other)[Math.floor(row.length / 2)] ?? 1;
  if (row.filter(({ passage }) => passage.text.length >= least).length * 2 <= row.length) return [];
  return row.flatMap((said) => {
    const ratio = said.length / middle;
    if (ratio >= bounds.least && ratio <= bounds.most) return [];
    const problem = `${said.locale} says much ${ratio < 1 ? 'less' : 'more'} in this passage than ${nameOthers(row, said)}`;
    return warn(said, problem, 'see that nothing is lost or added, and say the same in every language');
  });
}

function findUndenied(row: Said[]): ContentError[] {
  const able = row.filter(({ locale }) => negations[locale]);
  const silent = able.filter(({ locale, passage }) => !negations[locale]?.test(passage.text));
  const [only] = silent;
  if (!only || silent.length > 1 || able.length < 3) return [];
  const [other] = able.filter((each) => each !== only);
  const found = other && negations[other.locale]?.exec(other.passage.text)?.[0];
  const problem = `${nameOthers(able, only)} deny something in this passage ("${found}"), and ${only.locale} does not`;
  return warn(only, problem, 'see that no "not" is lost; where it is said in other words, leave it');
}

/** Where the other languages say it: `en:12 and cs:12`. */
function nameOthers(row: Said[], own: Said): string {
  const others = row.filter((each) => each !== own);
  return others.map(({ locale, passage }) => `${locale}:${passage.locate(0).line}`).join(' and ');
}

function warn({ path, passage }: Said, problem: string, remedy: string): ContentError[] {
  return [new ContentError(path, passage.locate(0), problem, remedy, true)];
}
