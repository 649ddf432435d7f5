import './tokens.css';
import './page.css';
import './elements.css';
import './media.css';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { EditionLanguages } from '#components/edition/EditionLanguages.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { ContactFooter } from '#components/frame/ContactFooter.tsx';
import { Page } from '#components/frame/Page.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { getSitePath } from '#lib/address/origin.ts';
import { getLocalPaths } from '#lib/address/paths.ts';
import type { RenderPrinted } from '#lib/cli/pdf/pdf.ts';
import { type Messages, readMessages } from '#lib/i18n/messages.ts';
import { locales } from '#lib/i18n/routing.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';
import { listLanguages } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { listLinkedPolicies } from '#lib/policy/policies.ts';
import { citeEdition } from '#lib/site/citation.ts';

/** The page of an edition as a reader who prints it at its address gets it on paper. */
export const renderPrinted: RenderPrinted = (edition, style) => {
  const { locale } = edition;
  const company = getCompany(locale);
  const languages = listLanguages(edition);
  const html = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{citeEdition(edition)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <NextIntlClientProvider
          locale={locale}
          messages={readMessages(locale) as Messages & never}
          timeZone={timeZone}
        >
          <Page
            company={company}
            path={getLocalPaths(edition).edition}
            languages={languages}
            note={<EditionNote edition={edition} />}
          >
            <PolicyArticle
              edition={edition}
              notice={
                languages.length < locales.length && (
                  <EditionLanguages edition={edition} languages={languages} />
                )
              }
            />
          </Page>
          <ContactFooter company={company} policies={listLinkedPolicies(locale)} />
        </NextIntlClientProvider>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${html.replaceAll(' href="/', ` href="${getSitePath()}/`)}`;
};
