import type { MetadataRoute } from 'next';
import { getLocalPaths, localPaths } from '#lib/address/paths.ts';
import { defaultLocale, locales } from '#lib/i18n/routing.ts';
import { getTimeline, listPolicies } from '#lib/policy/policies.ts';
import { getAlternates } from '#lib/site/metadata.ts';

/** Every page that is to be indexed: not the past editions, and the one in force at the policy's own address alone. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = listPolicies(defaultLocale).flatMap((policy) => {
    const timeline = getTimeline(defaultLocale, policy);
    const upcoming = timeline.filter(({ state, isCurrent }) => state === 'upcoming' && !isCurrent);
    const compared = timeline.filter(({ state, before }) => state !== 'past' && before);
    const { current, history } = getLocalPaths({ policy, date: '' });
    return [
      current,
      history,
      ...upcoming.map(({ date }) => getLocalPaths({ policy, date }).edition),
      ...compared.map(({ date }) => getLocalPaths({ policy, date }).changes),
    ];
  });
  return [localPaths.home, ...paths].flatMap((path) => {
    const alternates = getAlternates(path);
    return locales.map((locale) => ({ url: alternates[locale], alternates: { languages: alternates } }));
  });
}
