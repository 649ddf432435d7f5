import { useLocale, useTranslations } from 'next-intl';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import styles from './ShortPage.module.css';

/** What an unknown address shows: the ways to the policies, each by its name. */
export function MissingPage({ editions }: { editions: EditionHead[] }) {
  const t = useTranslations('MissingPage');
  const locale = useLocale();
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <ul>
        {editions.map((edition) => (
          <li key={edition.policy}>
            <a href={getPaths(edition).current}>{edition.title}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={localizePath(locale, localPaths.home)}>{t('link')}</a>
      </p>
    </div>
  );
}
