import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '#components/frame/Page.tsx';
import { UseRights } from '#components/rights/UseRights.tsx';
import { localPaths } from '#lib/address/paths.ts';
import { getLettersScript } from '#lib/browser/script.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makeMetadata } from '#lib/site/metadata.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'UseRights' });
  return makeMetadata({ locale, path: localPaths.rights, title: t('title'), description: t('description') });
}

export default async function RightsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const company = getCompany(locale);
  return (
    <Page company={company} path={localPaths.rights}>
      <UseRights company={company} />
      <script dangerouslySetInnerHTML={{ __html: getLettersScript() }} />
    </Page>
  );
}
