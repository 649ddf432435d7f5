import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import { EditionLanguages } from '#components/edition/EditionLanguages.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Page } from '#components/frame/Page.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { getLocalPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listLanguages } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, listEditionParams } from '#lib/policy/policies.ts';
import { citeEdition } from '#lib/site/citation.ts';
import { makeJsonLd } from '#lib/site/json-ld.ts';
import { getCanonicalPath, getForms, getPicture, makeMetadata } from '#lib/site/metadata.ts';
import { getPreviewedOf } from '#lib/site/preview.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string; edition: string }>;
}

export const generateStaticParams = listEditionParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy, edition: date } = await params;
  const edition = getEdition({ locale, policy, date });
  return makeMetadata({
    ...edition,
    path: getLocalPaths({ policy, date }).edition,
    languages: listLanguages(edition),
    title: citeEdition(edition),
    canonical: getCanonicalPath(edition),
    isIndexed: edition.state !== 'past',
    forms: getForms(edition),
    ...getPicture(edition),
  });
}

export default async function EditionPage({ params }: Props) {
  const { locale, policy, edition: date } = await params;
  setRequestLocale(locale);
  const company = getCompany(locale);
  const edition = getEdition({ locale, policy, date });
  const path = getLocalPaths({ policy, date }).edition;
  const languages = listLanguages(edition);
  return (
    <Page company={company} path={path} languages={languages} note={<EditionNote edition={edition} />}>
      <JsonLd text={makeJsonLd(edition, languages, getCompany(locale, date))} />
      <PolicyArticle
        edition={edition}
        notice={
          languages.length < locales.length && <EditionLanguages edition={edition} languages={languages} />
        }
        found={await getPreviewedOf(edition)}
        settings={policy === 'cookies' && <ConsentSettings path={path} question={getQuestion()} />}
      />
    </Page>
  );
}
