import './tokens.css';
import './page.css';
import './elements.css';
import './media.css';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { FoundNotice } from '#components/frame/FoundNotice.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { getPaths } from '#lib/address/paths.ts';
import { countFound } from '#lib/checks/count-found.ts';
import type { RenderPreview } from '#lib/cli/preview/bundle.ts';
import { placePage } from '#lib/cli/preview/place-page.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { type Messages, readMessages } from '#lib/i18n/messages.ts';
import { languages } from '#lib/i18n/routing.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';
import { getEdition, getRedline } from '#lib/policy/policies.ts';

/** An edition in every language that it has, with what each changes, as one file: its pages without what only a site can do. */
export const renderPreview: RenderPreview = (names, found, style) => {
  const parts = names.flatMap((name) => renderPages(name, found));
  const [first] = parts;
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{first?.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <FoundNotice title={countFound(found)} found={found} />
        <main>
          <nav>
            <ul>
              {parts.map(({ id, locale, title }) => (
                <li key={id} lang={locale}>
                  {languages[locale].name}: <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          {parts.map(({ id, locale, html }) => (
            <div key={id} id={id} lang={locale} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </main>
      </body>
    </html>,
  )}`;
};

function renderPages(name: EditionName, found: Parameters<RenderPreview>[1]) {
  const { locale } = name;
  const edition = getEdition(name);
  const paths = getPaths(edition);
  const [text, changes] = [`${locale}-text`, `${locale}-changes`];
  const places = new Map([
    [paths.edition, text],
    [paths.changes, changes],
  ]);
  const pages = [
    {
      id: text,
      page: (
        <PolicyArticle
          edition={edition}
          notice={<EditionNote edition={edition} />}
          found={found.filter(({ file }) => file === getEditionPath(name))}
        />
      ),
    },
    ...(edition.before
      ? [
          {
            id: changes,
            page: <Redline edition={edition} before={edition.before} sections={getRedline(edition)} />,
          },
        ]
      : []),
  ];
  return pages.map(({ id, page }) => {
    const html = renderIn(name, page);
    const [, title = ''] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
    return { id, locale, title, html: placePage(html, id, places, locale) };
  });
}

function renderIn({ locale }: EditionName, page: ReactElement): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={readMessages(locale) as Messages & never}
      timeZone={timeZone}
    >
      {page}
    </NextIntlClientProvider>,
  );
}
