import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SideBySide } from '#components/beside/SideBySide.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { Page } from '#components/frame/Page.tsx';
import { getLocalPaths, type LocalPath } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import { formatLanguage } from '#lib/i18n/language-names.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listLanguages } from '#lib/languages/existing.ts';
import { listBesideParams, putSideBySide } from '#lib/languages/side-by-side.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { getPicture, makeMetadata } from '#lib/site/metadata.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string; edition: string; other: Locale }>;
}

export const generateStaticParams = listBesideParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy, edition: date, other } = await params;
  const edition = getEdition({ locale, policy, date });
  const t = await getTranslations({ locale, namespace: 'SideBySide' });
  const names = { own: formatLanguage(locale, locale), other: formatLanguage(locale, other) };
  const day = formatDay(locale, date);
  return makeMetadata({
    locale,
    path: getPath(policy, date, [locale, other]),
    // A further language has no page that says the same.
    languages: [locale, other],
    title: t('title', { title: edition.title, date: day, ...names }),
    description: t('description', { date: day, ...names }),
    isIndexed: false,
    ...getPicture(edition),
  });
}

export default async function BesidePage({ params }: Props) {
  const { locale, policy, edition: date, other } = await params;
  setRequestLocale(locale);
  const edition = getEdition({ locale, policy, date });
  const beside = getEdition({ locale: other, policy, date });
  return (
    <Page
      company={getCompany(locale)}
      path={getPath(policy, date, [locale, other])}
      languages={listLanguages({ policy, date })}
      note={<EditionNote edition={edition} />}
    >
      <SideBySide
        edition={edition}
        beside={beside}
        sections={putSideBySide(edition.sections, beside.sections)}
      />
    </Page>
  );
}

/** In either of two languages the other one stands beside it; in any further one, the first of them. */
function getPath(policy: string, date: string, [locale, other]: [Locale, Locale]): LocalPath {
  const { beside } = getLocalPaths({ policy, date });
  return (into) => beside(into === other ? locale : into === locale ? other : locale);
}
