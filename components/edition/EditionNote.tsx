import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import styles from './EditionNote.module.css';

/**
 * Says that an edition is not the one in force, and leads to that: by script to the section that is being read. It stands in
 * the header, so that it stays in view wherever a link leads.
 */
export function EditionNote({ edition }: { edition: EditionHead }) {
  const t = useTranslations('EditionNote');
  const locale = useLocale();
  const { state, date, after = date, isAnyInForce } = edition;
  if (state === 'in force') return null;
  const day = state === 'past' ? after : date;
  return (
    <p className={styles.note}>
      <strong>
        {t.rich(state, {
          day: formatDay(locale, day),
          time: (text) => <time dateTime={day}>{text}</time>,
        })}
      </strong>{' '}
      {isAnyInForce && (
        <a href={getPaths(edition).current} rel="alternate">
          {t('link')}
        </a>
      )}
    </p>
  );
}
