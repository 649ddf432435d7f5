import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** Says what was put right in an edition since it was published: when and why (WP260 rev.01 §29). */
export function CorrectionList({ edition: { corrections } }: { edition: EditionHead }) {
  const t = useTranslations('CorrectionList');
  const locale = useLocale();
  return corrections.map(({ day, reason, sections }) => (
    <p key={[day, reason, ...sections].join('\n')}>
      {t.rich('corrected', {
        date: formatDay(locale, day),
        reason,
        time: (text) => <time dateTime={day}>{text}</time>,
      })}
    </p>
  ));
}
