import type { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { checkStructure } from '#lib/languages/structure.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/**
 * Compares how an edition is built in all languages with that in the default language, section by section; where that alone
 * differs from the others, which are alike, it is the one that is named.
 */
export function compareStructure(
  edition: CheckedEdition[],
  faults: ContentError[],
  waived: ReadonlySet<string>,
): ContentError[] {
  const original = edition.find(({ locale }) => locale === defaultLocale);
  const others = edition.filter((each) => each !== original);
  const [first, ...rest] = others;
  if (!original || !first) return [];
  const check = (own: CheckedEdition, other: CheckedEdition) => checkStructure(own, other, faults, waived);
  const found = others.map((other) => check(other, original));
  if (rest.length === 0 || found.some((errors) => errors.length === 0)) return found.flat();
  // Where the sections are others, that is all that is told; and it is told of the one that has others.
  const ids = new Map(edition.map((each) => [each, each.sections.map(({ id }) => id).join()]));
  const isApart =
    rest.every((other) => ids.get(other) === ids.get(first)) && ids.get(original) !== ids.get(first);
  if (isApart) return check(original, first);
  if (new Set(ids.values()).size > 1) return found.flat();
  const byPlace = others.map((other, index) => placeErrors(other, found[index] ?? []));
  const among = rest.map((other) => placeErrors(other, check(other, first)));
  const turned = placeErrors(original, check(original, first));
  const isOdd = (place: number) =>
    byPlace.every((own) => own.has(place)) && among.every((own) => !own.has(place));
  return original.sections.flatMap((_, place) =>
    isOdd(place) ? (turned.get(place) ?? []) : byPlace.flatMap((own) => own.get(place) ?? []),
  );
}

/** The mistakes of a file by the places of their sections. */
function placeErrors({ sections }: CheckedEdition, errors: ContentError[]): Map<number, ContentError> {
  return new Map(errors.map((error) => [sections.findLastIndex(({ line }) => line <= error.line), error]));
}
