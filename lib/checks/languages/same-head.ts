import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { summaryName } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Checks that the front matter of an edition, given in every language, says the same of its change: one kind; where that is
 * not accepted yet, as many items of summary, and the same sections at a glance. The one that differs from all others, which are alike, is named.
 */
export function checkSameHead(edition: CheckedEdition[], isDraft: boolean): ContentError[] {
  return [
    ...findOdd(edition, ({ frontMatter }) => frontMatter.change, writeOtherChange),
    ...(isDraft
      ? findOdd(edition.filter(isDue), ({ frontMatter }) => frontMatter.summary?.length, writeOtherSummary)
      : []),
    ...(isDraft ? findOdd(edition, listGlance, writeOtherGlance) : []),
  ];
}

/** Whether the summary may not follow later. */
function isDue({ frontMatter: { waivers = [] } }: CheckedEdition): boolean {
  return waivers.every(({ section }) => section !== summaryName);
}

/** What is wrong where a value is another than in a file: problem and remedy. */
type Write<T> = (own: T, other: T, path: string) => [problem: string, remedy: string];

const writeOtherChange: Write<string> = (own, other, path) => [
  `"change" is ${own} here but ${other} in ${path}`,
  'write the same in every language',
];

const writeOtherSummary: Write<number | undefined> = (own, other, path) => [
  `the summary has another number of items here (${own}) than in ${path} (${other})`,
  'say the same in every language, item by item',
];

const listGlance = ({ frontMatter: { glance = [] } }: CheckedEdition) =>
  glance.map(({ section }) => section).join(', ');

const writeOtherGlance: Write<string> = (own, other, path) => [
  `the glance leads to other sections here (${own || 'none'}) than in ${path} (${other || 'none'})`,
  'lead to the same ones in the same order in every language',
];

/** Compares with the default language; where that alone differs, with another. */
function findOdd<T>(
  edition: CheckedEdition[],
  read: (edition: CheckedEdition) => T,
  write: Write<T>,
): ContentError[] {
  const stated = edition.filter((each) => read(each) !== undefined);
  const original = stated.find(({ locale }) => locale === defaultLocale);
  if (!original) return [];
  const others = stated.filter((each) => each !== original);
  const [first] = others;
  const isOdd =
    first !== undefined &&
    others.length > 1 &&
    read(first) !== read(original) &&
    others.every((each) => read(each) === read(first));
  const compared = isOdd ? first : original;
  return stated
    .filter((each) => read(each) !== read(compared))
    .map((each) => new ContentError(each.path, 1, ...write(read(each), read(compared), compared.path)));
}
