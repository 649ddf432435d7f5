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
  const everyEdition = Map.groupBy(names, (name) => `${name.policy}/${name.date}`);
  const missing = [...everyEdition.values()].flatMap((own) =>
    own.slice(-1).flatMap((name) =>
      listDueLanguages(name, names, today)
        .map((locale) => ({ name, missed: { ...name, locale } }))
        .filter(({ missed }) => !paths.has(getEditionPath(missed)) && !isKnown(missed)),
    ),
  );
  const alone = [...everyEdition.values()].flatMap((own) => (own.length === 1 ? own : []));
  const renamed = alone.flatMap((own) => {
    const meant = missing.filter(
      ({ missed }) => missed.locale === own.locale && isCalledOtherwise(own, missed),
    );
    return meant.length === 1 ? meant.map(({ missed }) => ({ own, missed })) : [];
  });
  const isTold = (name: EditionName, missed: EditionName) =>
    renamed.some((each) => getEditionPath(each.missed) === getEditionPath(missed) || each.own === name);
  return [
    ...renamed.map(({ own, missed }) => {
      const path = getEditionPath(missed);
      const problem = `no other language has this edition, and ${path} is missing`;
      return new ContentError(
        getEditionPath(own),
        1,
        problem,
        `rename it to ${path}, if it is that; else write both in every language`,
      );
    }),
    ...missing
      .filter(({ name, missed }) => !isTold(name, missed))
      .map(({ name, missed }) => {
        const remedy = `write it, with the sections of ${getEditionPath(name)}`;
        return new ContentError(
          getEditionPath(missed),
          1,
          'this edition is missing in this language',
          remedy,
        );
      }),
  ];
}

/** Whether two editions of one language are of one policy and another day, or of one day and another policy. */
const isCalledOtherwise = (one: EditionName, other: EditionName) =>
  (one.policy === other.policy) !== (one.date === other.date);

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
