import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import { summaryName } from '#lib/languages/lag.ts';
import { listNewer } from '#lib/languages/newer.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** How many points of a summary are read in passing; they are as many in every language. */
const mostRead = 3;

/**
 * Says that a policy changed lately: when, in what, and where it is compared with what it was (WP260 rev.01 §29-31). In short,
 * or where there is more to say than is read in passing or is said in other languages alone, it leaves to that comparison what
 * changed: the text is to be read first.
 */
export function RecentChange({ edition, isShort = false }: { edition: EditionHead; isShort?: boolean }) {
  const t = useTranslations('RecentChange');
  const locale = useLocale();
  const { date, summary = [], title } = edition;
  const isRead = summary.length <= mostRead && listNewer(edition, summaryName).length === 0;
  return (
    <p>
      {t.rich('text', { date: formatDay(locale, date), time: (text) => <time dateTime={date}>{text}</time> })}{' '}
      {!isShort && isRead && `${summary.join(' ')} `}
      <a href={getPaths(edition).changes} aria-label={`${t('link')}: ${title}`}>
        {t('link')}
      </a>
    </p>
  );
}
