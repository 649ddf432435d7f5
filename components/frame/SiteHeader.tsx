import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { anchors } from '#lib/address/anchors.ts';
import { type LocalPath, localizePath, localPaths } from '#lib/address/paths.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import { LanguageSwitcher } from './LanguageSwitcher.tsx';
import styles from './SiteHeader.module.css';

/** The company's name, the way to its contacts, and the page's languages. `path` is the page's, without its locale. */
export function SiteHeader({
  company,
  path,
  locales,
  note,
}: {
  company: CompanyFacts;
  path: LocalPath;
  locales: Locale[];
  note?: ReactNode;
}) {
  const t = useTranslations('SiteHeader');
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <a
        className={styles.brand}
        href={localizePath(locale, localPaths.home)}
        aria-label={`${company.brand}, ${company.name}: ${t('home')}`}
      >
        <strong>{company.brand}</strong> <span>{company.name}</span>
      </a>
      <LanguageSwitcher path={path} locales={locales} />
      <a className={styles.contact} href={`#${anchors.contact}`}>
        {t('contact')}
      </a>
      {note}
    </header>
  );
}
