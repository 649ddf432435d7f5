import { getAddress } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** Describes an edition to machines that read pages (schema.org, JSON-LD 1.1), as text that can stand in a script element. */
export function makeJsonLd({ locale, title, ...edition }: EditionHead, company: CompanyFacts): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    inLanguage: locale,
    dateModified: [edition.date, ...edition.corrections.map(({ day }) => day)].toSorted().at(-1),
    url: getAddress(getPaths({ locale, ...edition }).edition),
    publisher: { '@type': 'Organization', name: company.name, url: `https://${company.web}` },
  }).replaceAll('<', '\\u003c');
}
