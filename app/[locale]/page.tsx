import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EditionNews } from '#components/edition/EditionNews.tsx';
import { Page } from '#components/frame/Page.tsx';
import { PolicyList } from '#components/policy/PolicyList.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getAnnouncements, getEditionsInForce, isRecentChange } from '#lib/policy/policies.ts';
import { makeMetadata } from '#lib/site/metadata.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'PolicyList' });
  return makeMetadata({ locale, path: '', title: t('title'), description: t('description') });
}

export default async function PoliciesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Page company={getCompany(locale)} path="">
      <PolicyList
        editions={getEditionsInForce(locale)}
        tellNews={(edition) => (
          <EditionNews
            edition={edition}
            isRecent={isRecentChange(edition)}
            announced={getAnnouncements(locale, edition.policy)}
          />
        )}
      />
    </Page>
  );
}
