import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '#components/frame/Page.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, getRedline, listRedlineParams } from '#lib/policy/policies.ts';
import { makeMetadata } from '#lib/site/metadata.ts';

export const generateStaticParams = listRedlineParams;

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[policy]/[edition]/changes'>): Promise<Metadata> {
  const { policy, edition: date, ...rest } = await params;
  const locale = rest.locale as Locale;
  const edition = getEdition({ locale, policy, date });
  const t = await getTranslations({ locale, namespace: 'Redline' });
  const [day, before] = [date, edition.before ?? date].map((each) => formatDay(locale, each)) as [
    string,
    string,
  ];
  return makeMetadata({
    locale,
    path: `/${policy}/${date}/changes`,
    title: t('title', { title: edition.title, date: day }),
    description: t('description', { date: day, before }),
    isIndexed: edition.state !== 'past',
    forms: { 'application/atom+xml': getPaths(edition).feed },
  });
}

export default async function RedlinePage({ params }: PageProps<'/[locale]/[policy]/[edition]/changes'>) {
  const { policy, edition: date, ...rest } = await params;
  const locale = rest.locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'Redline' });
  const edition = getEdition({ locale, policy, date });
  const sections = getRedline(edition, { added: t('inserted'), removed: t('deleted') });
  return (
    <Page company={getCompany(locale)} path={`/${policy}/${date}/changes`}>
      <Redline edition={edition} before={edition.before ?? date} sections={sections} />
    </Page>
  );
}
