import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Term } from '#lib/policy/timeline.ts';

/** Says when an edition applies, with machine-readable dates. */
export function EditionStatus({ edition: { date, after = date, state } }: { edition: Term }) {
  const t = useTranslations('EditionStatus');
  const locale = useLocale();
  return (
    <>
      {t.rich(state, {
        date: formatDay(locale, date),
        day: formatDay(locale, after),
        time: (text) => <time dateTime={date}>{text}</time>,
        after: (text) => <time dateTime={after}>{text}</time>,
      })}
    </>
  );
}
