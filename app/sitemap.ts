import type { MetadataRoute } from 'next';
import { getLocalPaths, localPaths } from '#lib/address/paths.ts';
import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { listLanguages, listRedlineLanguages } from '#lib/languages/existing.ts';
import { getTimeline, listPolicies } from '#lib/policy/policies.ts';
import { getAlternates } from '#lib/site/metadata.ts';

/** A page, and the languages in which there is one. */
type Listed = [path: string, languages: Locale[]];

/** Every page that is to be indexed: not the past editions, and the one in force at the policy's own address alone. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = listPolicies(defaultLocale).flatMap((policy): Listed[] => {
    const timeline = getTimeline(defaultLocale, policy);
    const upcoming = timeline.filter(({ state, isCurrent }) => state === 'upcoming' && !isCurrent);
    const compared = timeline.filter(({ state, before }) => state !== 'past' && before);
    const { current, history } = getLocalPaths({ policy, date: '' });
    return [
      [current, locales],
      [history, locales],
      ...upcoming.map(
        ({ date }): Listed => [getLocalPaths({ policy, date }).edition, listLanguages({ policy, date })],
      ),
      ...compared.map(
        ({ date }): Listed => [
          getLocalPaths({ policy, date }).changes,
          listRedlineLanguages({ policy, date }),
        ],
      ),
    ];
  });
  const own = [localPaths.home, localPaths.rights].map((path): Listed => [path, locales]);
  return [...own, ...pages].flatMap(([path, languages]) => {
    const alternates = getAlternates(path, languages);
    return languages.map((locale) => ({
      url: alternates[locale] ?? '',
      alternates: { languages: alternates },
    }));
  });
}
