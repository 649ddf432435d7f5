import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { Page } from '#components/frame/Page.tsx';
import { getLocalPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { getToday } from '#lib/content/days.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listForeign } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEditionInForce, getHistory, getWithdrawn, listPolicies } from '#lib/policy/policies.ts';
import { makeMetadata } from '#lib/site/metadata.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string }>;
}

export function generateStaticParams() {
  return locales.flatMap((locale) => listPolicies(locale).map((policy) => ({ locale, policy })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy } = await params;
  const edition = getEditionInForce(locale, policy);
  const t = await getTranslations({ locale, namespace: 'PolicyHistory' });
  return makeMetadata({
    locale,
    path: getLocalPaths({ policy, date: '' }).history,
    title: t('title', { title: edition.title }),
    description: t('description'),
    forms: { 'application/atom+xml': localizePath(locale, localPaths.feed) },
  });
}

export default async function HistoryPage({ params }: Props) {
  const { locale, policy } = await params;
  setRequestLocale(locale);
  return (
    <Page company={getCompany(locale)} path={getLocalPaths({ policy, date: '' }).history}>
      <PolicyHistory
        title={getEditionInForce(locale, policy).title}
        editions={getHistory(locale, policy)}
        withdrawn={getWithdrawn(locale, policy)}
        foreign={listForeign(locale, policy, getToday())}
      />
    </Page>
  );
}
