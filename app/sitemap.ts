import type { MetadataRoute } from 'next';
import { locales } from '#lib/i18n/routing.ts';
import { getAlternates } from '#lib/metadata.ts';
import { listPolicies } from '#lib/policy/policies.ts';

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = ['', ...listPolicies().map((policy) => `/${policy}`)];
  return paths.flatMap((path) => {
    const alternates = getAlternates(path);
    return locales.map((locale) => ({ url: alternates[locale], alternates: { languages: alternates } }));
  });
}
