import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import type { EditionState } from '#lib/policy/timeline.ts';

interface Status {
  date: string;
  /** The day on which it was replaced, or withdrawn. */
  after: string | undefined;
  state: EditionState | 'withdrawn';
  isDraft?: boolean;
}

/** Says when an edition applies, with machine-readable dates; of a draft, that it is one. */
export function EditionStatus({ edition: { date, after = date, state, isDraft } }: { edition: Status }) {
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
