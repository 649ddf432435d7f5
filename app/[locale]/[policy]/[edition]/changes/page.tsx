import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { Page } from '#components/frame/Page.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { getLocalPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listRedlineLanguages } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, getRedline, listRedlineParams } from '#lib/policy/policies.ts';
import { getPicture, makeMetadata } from '#lib/site/metadata.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string; edition: string }>;
}

export const generateStaticParams = listRedlineParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy, edition: date } = await params;
  const edition = getEdition({ locale, policy, date });
  const t = await getTranslations({ locale, namespace: 'Redline' });
  const [day, before] = [date, edition.before ?? date].map((each) => formatDay(locale, each)) as [
    string,
    string,
  ];
  return makeMetadata({
    locale,
    path: getLocalPaths({ policy, date }).changes,
    languages: listRedlineLanguages(edition),
    title: t('title', { title: edition.title, date: day }),
    description: t('description', { date: day, before }),
    isIndexed: edition.state !== 'past',
    forms: { 'application/atom+xml': localizePath(locale, localPaths.feed) },
    ...getPicture(edition),
  });
}

export default async function RedlinePage({ params }: Props) {
  const { locale, policy, edition: date } = await params;
  setRequestLocale(locale);
  const edition = getEdition({ locale, policy, date });
  const sections = getRedline(edition);
  return (
    <Page
      company={getCompany(locale)}
      path={getLocalPaths({ policy, date }).changes}
      languages={listRedlineLanguages(edition)}
      note={<EditionNote edition={edition} />}
    >
      <Redline edition={edition} before={edition.before ?? date} sections={sections} />
    </Page>
  );
}
