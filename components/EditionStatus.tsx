import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Edition } from '#lib/policy/policies.ts';

/** Says since when an edition is in force, or when it will be, with a machine-readable date. */
export function EditionStatus({ edition: { date, state } }: { edition: Pick<Edition, 'date' | 'state'> }) {
  const t = useTranslations('EditionStatus');
  const day = formatDay(useLocale(), date);
  return <>{t.rich(state, { date: day, time: (text) => <time dateTime={date}>{text}</time> })}</>;
}
