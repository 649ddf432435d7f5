import type { Metadata } from 'next';
import { type Locale, languages, locales } from '#lib/i18n/routing.ts';
import { getSiteUrl } from '#lib/site.ts';

interface PageDescription {
  locale: Locale;
  /** The page's path without its locale: `/privacy`, or empty for the list of policies. */
  path: string;
  title: string;
  description: string;
}

/** Returns the absolute addresses of a page in every language; `x-default` is the one that negotiates. */
export function getAlternates(path: string): Record<Locale | 'x-default', string> {
  const entries = locales.map((locale) => [locale, new URL(`/${locale}${path}`, getSiteUrl()).href]);
  return Object.fromEntries([...entries, ['x-default', new URL(path || '/', getSiteUrl()).href]]);
}

/** Makes the head of a page: title, description, canonical address, alternates and Open Graph (ogp.me). */
export function makeMetadata({ locale, path, title, description }: PageDescription): Metadata {
  const alternates = getAlternates(path);
  const writeLocale = (each: Locale) => languages[each].region.replace('-', '_');
  return {
    title: `${title} – PhotoRobot`,
    description,
    alternates: { canonical: alternates[locale], languages: alternates },
    openGraph: {
      type: 'website',
      siteName: 'PhotoRobot',
      title,
      description,
      url: alternates[locale],
      locale: writeLocale(locale),
      alternateLocale: locales.filter((each) => each !== locale).map(writeLocale),
      images: [{ url: new URL('/og.png', getSiteUrl()), width: 1200, height: 630, alt: 'PhotoRobot' }],
    },
  };
}
