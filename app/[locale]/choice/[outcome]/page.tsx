import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ChoiceOutcome } from '#components/consent/ChoiceOutcome.tsx';
import { Page } from '#components/frame/Page.tsx';
import { localPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { listOutcomes } from '#lib/consent/outcomes.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';

interface Props {
  params: Promise<{ locale: Locale; outcome: string }>;
}

export function generateStaticParams() {
  const outcomes = [...listOutcomes(getQuestion()).keys()];
  return locales.flatMap((locale) => outcomes.map((outcome) => ({ locale, outcome })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, outcome } = await params;
  const t = await getTranslations({ locale, namespace: 'ChoiceOutcome' });
  const title = t(listOutcomes(getQuestion()).get(outcome) ? 'saved' : 'unsaved');
  return { title: `${title} – PhotoRobot`, description: t('description'), robots: { index: false } };
}

export default async function OutcomePage({ params }: Props) {
  const { locale, outcome } = await params;
  setRequestLocale(locale);
  return (
    <Page company={getCompany(locale)} path={`${localPaths.choice}/${outcome}`}>
      <ChoiceOutcome granted={listOutcomes(getQuestion()).get(outcome)} />
    </Page>
  );
}
