import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** Says when an edition applies, with machine-readable dates; of a draft, that it is one. */
export function EditionStatus({ edition: { date, after = date, state, isDraft } }: { edition: EditionHead }) {
  const t = useTranslations('EditionStatus');
  const locale = useLocale();
  return (
    <>
      {isDraft && (
        <>
          <mark>{t('draft')}</mark> ·{' '}
        </>
      )}
      {t.rich(state, {
        date: formatDay(locale, date),
        day: formatDay(locale, after),
        time: (text) => <time dateTime={date}>{text}</time>,
        after: (text) => <time dateTime={after}>{text}</time>,
      })}
    </>
  );
}
