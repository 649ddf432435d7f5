import { notFound } from 'next/navigation';
import { endpoints } from '#lib/address/endpoints.ts';
import '../tokens.css';
import '../page.css';
import '../elements.css';
import '../media.css';
import type { Metadata, Viewport } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ConsentBanner } from '#components/consent/ConsentBanner.tsx';
import { SavedNotice } from '#components/consent/SavedNotice.tsx';
import { SettingsDialog } from '#components/consent/SettingsDialog.tsx';
import { ContactFooter } from '#components/frame/ContactFooter.tsx';
import { FoundNotice } from '#components/frame/FoundNotice.tsx';
import { SkipLink } from '#components/frame/SkipLink.tsx';
import { getConsentScript } from '#lib/browser/script.ts';
import { countFound } from '#lib/checks/count-found.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { isLocale, locales } from '#lib/i18n/routing.ts';
import { readColours } from '#lib/picture/colours.ts';
import { getCompany } from '#lib/policy/company.ts';
import { listLinkedPolicies } from '#lib/policy/policies.ts';
import { getPreviewed } from '#lib/site/preview.ts';

const { light, dark } = readColours();

/** The colour of a window's frame: the first that fits (HTML, theme-color). */
export const viewport: Viewport = {
  themeColor: [{ media: '(prefers-color-scheme: dark)', color: dark.paper }, { color: light.paper }],
};

export const metadata: Metadata = { icons: { icon: endpoints.icon } };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const question = getQuestion();
  const found = await getPreviewed();
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: getConsentScript() }} />
      </head>
      <body>
        <SkipLink />
        <SavedNotice question={question} />
        <ConsentBanner question={question} />
        <SettingsDialog />
        <FoundNotice title={countFound(found)} found={found} />
        {children}
        <ContactFooter company={getCompany(locale)} policies={listLinkedPolicies(locale)} />
      </body>
    </html>
  );
}
