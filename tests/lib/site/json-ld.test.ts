import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeJsonLd } from '#lib/site/json-ld.ts';

const site = 'http://localhost:3000';
const describeEdition = (locale: Locale, date: string, languages: Locale[] = ['th', 'en', 'cs']) =>
  JSON.parse(
    makeJsonLd(getEdition({ locale, policy: 'privacy', date }), languages, getCompany(locale, date)),
  );

it('describes the edition in force at the address to be cited, as a translation of the others', () => {
  expect(describeEdition('cs', '2026-11-23')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Zásady ochrany osobních údajů',
    inLanguage: 'cs',
    version: '2026-11-23',
    datePublished: '2026-11-22',
    dateModified: '2026-11-23',
    url: `${site}/cs/privacy`,
    translationOfWork: [{ '@id': `${site}/th/privacy` }, { '@id': `${site}/en/privacy` }],
    isPartOf: site,
    publisher: {
      '@type': 'Organization',
      name: 'improtech s.r.o.',
      address: 'Vodičkova 710/31, 110 00 Praha 1, Česká republika',
      url: 'https://www.photorobot.com',
    },
  });
});

it('describes a past edition, and one that is to come, at an address of their own', () => {
  expect(describeEdition('en', '2026-11-22')).toMatchObject({
    version: '2026-11-22',
    dateModified: '2026-11-23',
    url: `${site}/en/privacy/2026-11-22`,
  });
  // It has changed on no day that is still to come.
  expect(describeEdition('en', '2027-03-01')).toMatchObject({
    version: '2027-03-01',
    datePublished: '2026-11-22',
    dateModified: '2026-11-22',
  });
});

it('names no translation where there is none, and ends no element', () => {
  const alone = describeEdition('en', '2026-11-22', ['en']);
  expect(alone).not.toHaveProperty('translationOfWork');
  const edition = {
    ...getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' }),
    title: '</script>',
  };
  expect(makeJsonLd(edition, ['en'], getCompany('en'))).not.toContain('<');
});
