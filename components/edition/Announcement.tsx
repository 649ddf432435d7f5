import { useLocale, useTranslations } from 'next-intl';
import { getAnnouncementAnchor } from '#lib/address/anchors.ts';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import styles from './Announcement.module.css';
import { SummaryList } from './SummaryList.tsx';

/** Announces an edition before its day: from when, what changes, and where to read it (WP260 rev.01 §29-31). */
export function Announcement({ edition }: { edition: EditionHead }) {
  const t = useTranslations('Announcement');
  const status = useTranslations('EditionStatus');
  const { date, title } = edition;
  const day = formatDay(useLocale(), date);
  const anchor = getAnnouncementAnchor(edition);
  return (
    <section className={styles.announcement} aria-labelledby={anchor}>
      <p id={anchor}>
        {edition.isDraft && (
          <>
            <mark>{status('draft')}</mark>{' '}
          </>
        )}
        <strong>{t.rich('title', { date: day, time: (text) => <time dateTime={date}>{text}</time> })}</strong>
      </p>
      <SummaryList edition={edition} />
      <p>
        <a href={getPaths(edition).changes} aria-label={`${t('link')}: ${title}, ${day}`}>
          {t('link')}
        </a>
      </p>
    </section>
  );
}
