import { useLocale, useTranslations } from 'next-intl';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Edition } from '#lib/policy/edition.ts';
import styles from './EditionLinks.module.css';

/** The ways from an edition to the others, and to its forms for machines. */
export function EditionLinks({ edition }: { edition: Edition }) {
  const t = useTranslations('EditionLinks');
  const locale = useLocale();
  const { before } = edition;
  const paths = getPaths(edition);
  return (
    <nav className={styles.links} aria-label={t('label')}>
      {before && (
        <>
          <a href={getPaths({ ...edition, date: before }).edition}>
            {t('before', { date: formatDay(locale, before) })}
          </a>
          <a href={paths.changes}>{t('changes')}</a>
        </>
      )}
      <a href={paths.markdown}>{t('markdown')}</a>
      <a href={paths.data}>{t('data')}</a>
      <a href={localizePath(edition.locale, localPaths.feed)}>{t('feed')}</a>
    </nav>
  );
}
