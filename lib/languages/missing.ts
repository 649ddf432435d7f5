import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { type Locale, languages, locales } from '#lib/i18n/routing.ts';

/**
 * Every edition exists in every language in which it is due: returns those that are missing, as mistakes, but for those of
 * which `isKnown` says that they are missed elsewhere.
 */
export function findMissingEditions(
  names: EditionName[],
  today: string,
  isKnown: (name: EditionName) => boolean,
): ContentError[] {
  const paths = new Set(names.map(getEditionPath));
  const everyEdition = new Map(names.map((name) => [`${name.policy}/${name.date}`, name]));
  return [...everyEdition.values()].flatMap((name) => {
    const remedy = `write it, with the sections of ${getEditionPath(name)}`;
    return listDueLanguages(name, names, today)
      .map((locale) => ({ ...name, locale }))
      .filter((each) => !paths.has(getEditionPath(each)) && !isKnown(each))
      .map(
        (each) =>
          new ContentError(getEditionPath(each), 1, 'this edition is missing in this language', remedy),
      );
  });
}

/**
 * The languages in which an edition is to exist: all of them, unless another of the `names` had replaced it before a
 * language was offered, and has by `today`.
 */
export function listDueLanguages(
  { policy, date }: Pick<EditionName, 'policy' | 'date'>,
  names: EditionName[],
  today: string,
): Locale[] {
  const later = names.filter((name) => name.policy === policy && name.date > date).map((name) => name.date);
  const end = later.toSorted()[0] ?? '9999';
  return locales.filter((locale) => end > languages[locale].since || end > today);
}
