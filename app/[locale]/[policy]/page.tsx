import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import { EditionNews } from '#components/edition/EditionNews.tsx';
import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Page } from '#components/frame/Page.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { getLocalPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listLanguages } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getAnnouncements, getEditionInForce, isRecentChange, listPolicies } from '#lib/policy/policies.ts';
import { makeJsonLd } from '#lib/site/json-ld.ts';
import { getForms, getPicture, makeMetadata } from '#lib/site/metadata.ts';
import { getPreviewedOf } from '#lib/site/preview.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string }>;
}

/** All params, the parent's too: with a part of them the page would vanish from the build without an error. */
export function generateStaticParams() {
  return locales.flatMap((locale) => listPolicies(locale).map((policy) => ({ locale, policy })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy } = await params;
  const edition = getEditionInForce(locale, policy);
  return makeMetadata({
    ...edition,
    path: getLocalPaths(edition).current,
    forms: getForms(edition),
    ...getPicture(edition),
  });
}

export default async function PolicyPage({ params }: Props) {
  const { locale, policy } = await params;
  setRequestLocale(locale);
  const company = getCompany(locale);
  const edition = getEditionInForce(locale, policy);
  const path = getLocalPaths(edition).current;
  return (
    <Page company={company} path={path}>
      <JsonLd text={makeJsonLd(edition, listLanguages(edition), getCompany(locale, edition.date))} />
      <PolicyArticle
        edition={edition}
        notice={
          <EditionNews
            edition={edition}
            isRecent={isRecentChange(edition)}
            announced={getAnnouncements(locale, policy)}
          />
        }
        found={await getPreviewedOf(edition)}
        settings={policy === 'cookies' && <ConsentSettings path={path} question={getQuestion()} />}
      />
    </Page>
  );
}
