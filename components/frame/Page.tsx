import type { ReactNode } from 'react';
import { anchors } from '#lib/address/anchors.ts';
import type { LocalPath } from '#lib/address/paths.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import { SiteHeader } from './SiteHeader.tsx';

/** What differs from page to page inside the layout: the header, which knows the page's `path` and languages and holds a `note` that stays in view, and the text. */
export function Page({
  company,
  path,
  languages = locales,
  note,
  children,
}: {
  company: CompanyFacts;
  path: LocalPath;
  languages?: Locale[];
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SiteHeader company={company} path={path} locales={languages} note={note} />
      <main id={anchors.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
