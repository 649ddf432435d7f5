import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ConsentSettings } from '#components/ConsentSettings.tsx';
import { Page } from '#components/Page.tsx';
import { PolicyArticle } from '#components/PolicyArticle.tsx';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { makeMetadata } from '#lib/metadata.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEditionInForce, listPolicies } from '#lib/policy/policies.ts';

/** All params, the parent's too: with a part of them the page would vanish from the build without an error. */
export function generateStaticParams() {
  return locales.flatMap((locale) => listPolicies().map((policy) => ({ locale, policy })));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/[policy]'>): Promise<Metadata> {
  const { locale, policy } = await params;
  const { title, description } = getEditionInForce(locale, policy);
  return makeMetadata({ locale: locale as Locale, path: `/${policy}`, title, description });
}

export default async function PolicyPage({ params }: PageProps<'/[locale]/[policy]'>) {
  const { locale, policy } = await params;
  setRequestLocale(locale as Locale);
  const path = `/${policy}`;
  return (
    <Page company={getCompany(locale as Locale)} path={path}>
      <PolicyArticle edition={getEditionInForce(locale, policy)}>
        {policy === 'cookies' && <ConsentSettings path={path} />}
      </PolicyArticle>
    </Page>
  );
}
