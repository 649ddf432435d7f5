import { endpoints } from '#lib/address/endpoints.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { listOutcomes } from '#lib/consent/outcomes.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listBesideParams } from '#lib/languages/side-by-side.ts';
import { getTimeline, listGoneParams, listPolicies } from '#lib/policy/policies.ts';

/** Every path of the site that shows a page in a language: what is not among them does not exist. */
export function listPagePaths(): string[] {
  const beside = listBesideParams().map(({ locale, policy, edition: date, other }) =>
    getPaths({ locale, policy, date }).beside(other),
  );
  const pages = locales.flatMap((locale) => [
    localizePath(locale, localPaths.home),
    localizePath(locale, localPaths.rights),
    ...listPolicies(locale).flatMap((policy) => {
      const { current, history } = getPaths({ locale, policy, date: '' });
      return [
        current,
        history,
        ...getTimeline(locale, policy).flatMap(({ date, before }) => {
          const { edition, changes } = getPaths({ locale, policy, date });
          return before ? [edition, changes] : [edition];
        }),
      ];
    }),
  ]);
  return [...pages, ...beside];
}

/** Every path that gives a form for machines. */
export function listFilePaths(): string[] {
  const forms = locales.flatMap((locale) => [
    localizePath(locale, localPaths.feed),
    localizePath(locale, localPaths.picture),
    ...listPolicies(locale).flatMap((policy) =>
      getTimeline(locale, policy).flatMap(({ date }) => {
        const { markdown, data, picture } = getPaths({ locale, policy, date });
        return [markdown, data, picture];
      }),
    ),
  ]);
  return [...forms, endpoints.security, endpoints.schema];
}

/** Every path of an announced edition that is gone (RFC 9110 §15.5.11), with that of the page which says so. */
export function listGonePaths(): Map<string, string> {
  const gone = listGoneParams().flatMap(({ locale, policy, edition: date }) => {
    const { edition, changes, markdown, data, picture, beside } = getPaths({ locale, policy, date });
    const others = locales.filter((other) => other !== locale).map(beside);
    const all = [edition, changes, markdown, data, picture, ...others];
    return all.map((path): [string, string] => [path, edition]);
  });
  return new Map(gone);
}

/** Every path that tells a visitor how something ended: nobody is led there but by it, and no page links to it. */
export function listOutcomePaths(): string[] {
  const outcomes = listOutcomes(getQuestion());
  return locales.flatMap((locale) =>
    [localPaths.missing, ...[...outcomes.keys()].map((outcome) => `${localPaths.choice}/${outcome}`)].map(
      (path) => localizePath(locale, path),
    ),
  );
}

/** Every path that the site has as of its day, but for files that are no form of an edition. */
export function listPromisedPaths(): string[] {
  const gone = new Set(listGonePaths().values());
  return [...listPagePaths(), ...listFilePaths(), ...listOutcomePaths(), ...gone];
}
