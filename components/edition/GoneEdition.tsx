import { useLocale, useTranslations } from 'next-intl';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { GoneEdition as Gone } from '#lib/policy/life/gone.ts';
import styles from '../frame/ShortPage.module.css';

/** What stands at the address of an announced edition that was withdrawn or postponed: what became of it, and where to go. */
export function GoneEdition({ edition }: { edition: Gone & { isReplaced: boolean } }) {
  const t = useTranslations('GoneEdition');
  const note = useTranslations('EditionNote');
  const missing = useTranslations('MissingPage');
  const locale = useLocale();
  const { title, date, day, to, reason = '', isReplaced } = edition;
  const write = (each: string) => formatDay(locale, each);
  return (
    <div className={styles.page}>
      <h1>{t(to ? 'postponed' : 'withdrawn')}</h1>
      <p>
        {to
          ? t('postponedText', { title, date: write(date), to: write(to) })
          : t('withdrawnText', { title, date: write(date), day: write(day), reason })}
      </p>
      {to && (
        <p>
          <a href={getPaths({ ...edition, date: to }).edition}>{t('link')}</a>
        </p>
      )}
      <p>
        {isReplaced ? (
          <a href={getPaths(edition).current}>{note('link')}</a>
        ) : (
          <a href={localizePath(locale, localPaths.home)}>{missing('link')}</a>
        )}
      </p>
    </div>
  );
}
