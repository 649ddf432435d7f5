import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { Page } from '#components/frame/Page.tsx';
import { getPaths } from '#lib/address/paths.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEditionInForce, getHistory, listPolicies } from '#lib/policy/policies.ts';
import { makeMetadata } from '#lib/site/metadata.ts';

export function generateStaticParams() {
  return locales.flatMap((locale) => listPolicies().map((policy) => ({ locale, policy })));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[policy]/history'>): Promise<Metadata> {
  const { policy, ...rest } = await params;
  const locale = rest.locale as Locale;
  const edition = getEditionInForce(locale, policy);
  const t = await getTranslations({ locale, namespace: 'PolicyHistory' });
  return makeMetadata({
    locale,
    path: `/${policy}/history`,
    title: t('title', { title: edition.title }),
    description: t('description'),
    forms: { 'application/atom+xml': getPaths(edition).feed },
  });
}

export default async function HistoryPage({ params }: PageProps<'/[locale]/[policy]/history'>) {
  const { policy, ...rest } = await params;
  const locale = rest.locale as Locale;
  setRequestLocale(locale);
  return (
    <Page company={getCompany(locale)} path={`/${policy}/history`}>
      <PolicyHistory title={getEditionInForce(locale, policy).title} editions={getHistory(locale, policy)} />
    </Page>
  );
}
