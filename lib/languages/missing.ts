import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';

/**
 * Every edition exists in every language: returns those that are missing, as mistakes, but for those of which `isKnown` says
 * that they are missed elsewhere.
 */
export function findMissingEditions(
  names: EditionName[],
  isKnown: (name: EditionName) => boolean,
): ContentError[] {
  const paths = new Set(names.map(getEditionPath));
  const everyEdition = new Map(names.map((name) => [`${name.policy}/${name.date}`, name]));
  return [...everyEdition.values()].flatMap((name) => {
    const remedy = `write it, with the sections of ${getEditionPath(name)}`;
    return locales
      .map((locale) => ({ ...name, locale }))
      .filter((each) => !paths.has(getEditionPath(each)) && !isKnown(each))
      .map(
        (each) =>
          new ContentError(getEditionPath(each), 1, 'this edition is missing in this language', remedy),
      );
  });
}
