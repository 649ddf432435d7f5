import { useLocale, useTranslations } from 'next-intl';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import styles from './ShortPage.module.css';

/** What an unknown address shows. */
export function MissingPage() {
  const t = useTranslations('MissingPage');
  const locale = useLocale();
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <p>
        <a href={localizePath(locale, localPaths.home)}>{t('link')}</a>
      </p>
    </div>
  );
}
