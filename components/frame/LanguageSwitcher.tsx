import { useLocale, useTranslations } from 'next-intl';
import { type LocalPath, localizePath } from '#lib/address/paths.ts';
import { type Locale, languages } from '#lib/i18n/routing.ts';
import styles from './LanguageSwitcher.module.css';

/** Links to the same page in the languages in which there is one, each named in itself. `path` is the page's, without its locale. */
export function LanguageSwitcher({ path, locales }: { path: LocalPath; locales: Locale[] }) {
  const t = useTranslations('LanguageSwitcher');
  const current = useLocale();
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.list}>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={localizePath(locale, path)}
              hrefLang={locale}
              lang={locale}
              rel="alternate"
              aria-current={locale === current ? 'true' : undefined}
            >
              {languages[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
