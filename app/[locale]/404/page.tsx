import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MissingPage } from '#components/frame/MissingPage.tsx';
import { Page } from '#components/frame/Page.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEditionsInForce } from '#lib/policy/policies.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'MissingPage' });
  return { title: `${t('title')} – PhotoRobot`, description: t('description'), robots: { index: false } };
}

export default async function NotFoundPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Page company={getCompany(locale)} path="">
      <MissingPage editions={getEditionsInForce(locale)} />
    </Page>
  );
}
