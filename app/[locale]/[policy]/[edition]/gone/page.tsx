import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { GoneEdition } from '#components/edition/GoneEdition.tsx';
import { Page } from '#components/frame/Page.tsx';
import { getLocalPaths } from '#lib/address/paths.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getGoneEdition, listGoneParams } from '#lib/policy/policies.ts';

interface Props {
  params: Promise<{ locale: Locale; policy: string; edition: string }>;
}

export const generateStaticParams = listGoneParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, policy, edition: date } = await params;
  const { to } = getGoneEdition({ locale, policy, date });
  const t = await getTranslations({ locale, namespace: 'GoneEdition' });
  return { title: `${t(to ? 'postponed' : 'withdrawn')} – PhotoRobot`, robots: { index: false } };
}

export default async function GonePage({ params }: Props) {
  const { locale, policy, edition: date } = await params;
  setRequestLocale(locale);
  const languages = listGoneParams()
    .filter((each) => each.policy === policy && each.edition === date)
    .map((each) => each.locale);
  return (
    <Page company={getCompany(locale)} path={getLocalPaths({ policy, date }).edition} languages={languages}>
      <GoneEdition edition={getGoneEdition({ locale, policy, date })} />
    </Page>
  );
}
