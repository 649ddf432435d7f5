import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { compareFacts } from '#lib/languages/facts/compare-facts.ts';
import type { Difference } from '#lib/languages/facts/difference.ts';
import { type Part, readText, type Text } from '#lib/languages/facts/read-text.ts';
import { listCommonNames } from '#lib/languages/facts/shared-names.ts';
import { isCountry } from '#lib/languages/meaning/contraries/country-words.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';

/** The names that all languages of some edition share, given every edition in its languages. */
export function listSharedNames(editions: Text[][]): string[] {
  const names = new Set(editions.flatMap((edition) => listCommonNames(edition.map(readText))));
  // Of O2 Czech Republic a.s. the country is no name by which others are known.
  return [...names].filter((name) => !isCountry(name));
}

/**
 * Checks that an edition says the same facts in every language, section by section, in those that `isDue` takes: says of
 * each difference where it stands, what another language says there, and what to write. Where one of the `faults` stands in
 * the same passage of any language, the difference most likely comes of it.
 */
export function checkFacts(
  edition: Text[],
  names: ReadonlySet<string>,
  faults: ContentError[] = [],
  isDue: (section: string) => boolean = () => true,
): ContentError[] {
  // The default language first: it is the one that others are compared with where they agree.
  const texts = edition.toSorted(
    (a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale),
  );
  const parts = Map.groupBy(texts.flatMap(readText), ({ id }) => id);
  return [...parts].flatMap(([id, own]) => {
    if (own.length < 2 || own.length !== edition.length || !isDue(id)) return [];
    const differing = compareFacts(own, names);
    if (differing.length === 0) return [];
    const isExplained = findExplained(own, faults);
    return differing.flatMap((difference) => {
      if (isExplained(difference)) return [];
      const others = own.filter(({ locale }) => locale !== difference.part.locale);
      return new ContentError(difference.part.path, findPlace(difference), ...explain(difference, others));
    });
  });
}

/** Which differences of a section come of a fault: those of its passage or, where languages have other passages, all. */
function findExplained(own: Part[], faults: ContentError[]): (difference: Difference) => boolean {
  const faulty = own.map(({ path, passages }) => {
    const lines = faults.flatMap(({ file, line }) => (file === path ? line : []));
    return passages.map(({ text, locate }) => {
      const [start, end] = [locate(0).line, locate(text.length).line];
      return lines.some((line) => line >= start && line <= end);
    });
  });
  const isFaulty = (place: number | undefined) => place !== undefined && faulty.some((each) => each[place]);
  const isAlike = faulty.every((each) => each.length === faulty[0]?.length);
  if (!isAlike && faulty.flat().includes(true)) return () => true;
  return ({ lacking, extra }) => isFaulty(lacking?.said.passage) || isFaulty(extra?.passage);
}

/** Problem and remedy. */
function explain({ part, lacking, extra }: Difference, others: Part[]): [string, string] {
  const where = part.id === frontMatterKey ? 'the front matter' : `\`${part.id}\``;
  const own = extra && `\`${extra.text}\``;
  if (!lacking) {
    const locales = others.map(({ locale }) => locale);
    const whole = others.flatMap(({ facts }) => facts).find(({ value }) => isWhole(value, extra?.value));
    return [
      `${part.locale} names ${own} in ${where}, ${locales.join(' and ')} ${others.length > 1 ? 'do' : 'does'} not`,
      whole
        ? `write the paragraph as well, before the letter: ${whole.value}`
        : 'say the same in every language: write it in the others as well, or delete it here',
    ];
  }
  const { line } = lacking.part.passages[lacking.said.passage]?.locate(lacking.said.offset) ?? { line: 1 };
  const other = `${lacking.part.locale} names \`${lacking.said.text}\` in ${where} (${lacking.part.path}:${line})`;
  return own
    ? [`${other}, ${part.locale} names ${own}`, 'write the same in every language']
    : [
        `${other}, ${part.locale} does not`,
        'say the same in every language: write it here as well, or delete it there',
      ];
}

/** Whether a place is another whose paragraph was left out: 6(1)(f), of 6(f). */
const isWhole = (value: string, other = '') =>
  value.replace(/^(\d+)\(\d+\)(?=\(\p{L}\)$)/u, '$1') === other && value !== other;

/** Where the other fact stands; where one is missing, the passage in which it should. */
function findPlace({ part, lacking, extra }: Difference) {
  if (extra) return part.passages[extra.passage]?.locate(extra.offset) ?? 1;
  const passage = part.passages[Math.min(lacking?.said.passage ?? 0, part.passages.length - 1)];
  return passage?.locate(0) ?? 1;
}
