import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ConsentSettings } from '#components/consent/ConsentSettings.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { JsonLd } from '#components/frame/JsonLd.tsx';
import { Page } from '#components/frame/Page.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, listEditionParams } from '#lib/policy/policies.ts';
import { getForms, makeJsonLd, makeMetadata } from '#lib/site/metadata.ts';

export const generateStaticParams = listEditionParams;

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[policy]/[edition]'>): Promise<Metadata> {
  const { policy, edition: date, ...rest } = await params;
  const locale = rest.locale as Locale;
  const edition = getEdition({ locale, policy, date });
  const t = await getTranslations({ locale, namespace: 'PolicyArticle' });
  return makeMetadata({
    ...edition,
    path: `/${policy}/${date}`,
    title: t('citation', { title: edition.title, date: formatDay(locale, date) }),
    // It stands at the policy's own address too.
    ...(edition.isCurrent ? { canonical: getPaths(edition).current } : {}),
    isIndexed: edition.state !== 'past',
    forms: getForms(edition),
  });
}

export default async function EditionPage({ params }: PageProps<'/[locale]/[policy]/[edition]'>) {
  const { policy, edition: date, ...rest } = await params;
  const locale = rest.locale as Locale;
  setRequestLocale(locale);
  const company = getCompany(locale);
  const edition = getEdition({ locale, policy, date });
  const path = `/${policy}/${date}`;
  return (
    <Page company={company} path={path}>
      <JsonLd text={makeJsonLd(edition, company)} />
      <PolicyArticle edition={edition} notice={<EditionNote edition={edition} />}>
        {policy === 'cookies' && <ConsentSettings path={path} />}
      </PolicyArticle>
    </Page>
  );
}
