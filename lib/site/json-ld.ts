import { getAddress } from '#lib/address/origin.ts';
import { localizePath } from '#lib/address/paths.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type CompanyFacts, formatAddress } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { findLastChange, listChangeDays } from '#lib/site/change-days.ts';
import { getCanonicalPath } from '#lib/site/metadata.ts';

/**
 * Describes an edition, which exists in these languages, to machines that read pages (schema.org, JSON-LD 1.1), as text that
 * can stand in a script element. No language is the master: each text is a translation of the others.
 */
export function makeJsonLd(edition: EditionHead, languages: Locale[], company: CompanyFacts): string {
  const { locale, title, date, accepted } = edition;
  const path = getCanonicalPath(edition);
  const resolve = (each: Locale) => getAddress(localizePath(each, path));
  const others = languages.filter((each) => each !== locale);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    inLanguage: locale,
    version: date,
    datePublished: accepted,
    dateModified: findLastChange(listChangeDays(edition)),
    url: resolve(locale),
    ...(others.length > 0 && { translationOfWork: others.map((each) => ({ '@id': resolve(each) })) }),
    isPartOf: getAddress(),
    publisher: {
      '@type': 'Organization',
      name: company.name,
      address: formatAddress(company),
      url: `https://${company.web}`,
    },
  }).replaceAll('<', '\\u003c');
}
