import { useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import type { EditionName } from '#lib/content/files.ts';
import { type Locale, languages as names } from '#lib/i18n/routing.ts';
import styles from './EditionLanguages.module.css';

/** Says in which languages an edition exists, each named in itself, and leads to it there (WCAG 3.1.2). */
export function EditionLanguages({
  edition,
  languages,
}: {
  edition: Pick<EditionName, 'policy' | 'date'>;
  languages: Locale[];
}) {
  const t = useTranslations('EditionLanguages');
  return (
    <p className={styles.languages}>
      {t('text')}{' '}
      {languages.map((locale, index) => (
        <span key={locale}>
          {index > 0 && ', '}
          <a href={getPaths({ ...edition, locale }).edition} hrefLang={locale} lang={locale}>
            {names[locale].name}
          </a>
        </span>
      ))}
    </p>
  );
}
