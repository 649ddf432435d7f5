import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { getOutcomePath } from '#lib/consent/outcomes.ts';
import type { Question } from '#lib/consent/question.ts';
import { getDayFormat } from '#lib/i18n/dates.ts';

/** What the visitor has chosen (GDPR Art. 7(1)), filled in by our script, and, where something was granted, the one button that withdraws it (Art. 7(3)). */
export function ConsentReceipt({ question: { purposes } }: { question: Question }) {
  const t = useTranslations('ConsentReceipt');
  const notice = useTranslations('SavedNotice');
  const purpose = useTranslations('PurposeSwitches');
  // Leads on to the page of the choice that stands, where a receipt to keep is to be had.
  const receipt = useTranslations('ReceiptForm');
  const locale = useLocale();
  // Filled in by our script, in the preview before React looks at it.
  const time = () => (
    <time dateTime="1970-01-01" suppressHydrationWarning>
      –
    </time>
  );
  return (
    <div
      id={anchors.receipt}
      data-format={JSON.stringify(getDayFormat(locale))}
      hidden
      suppressHydrationWarning
    >
      <p>{t.rich('chosen', { day: time })}</p>
      <ul>
        {purposes.map((each) => (
          <li key={each} data-part={each} suppressHydrationWarning>
            {notice('allowed', { purpose: purpose(`${each}.name`) })}
          </li>
        ))}
        <li data-part="none" suppressHydrationWarning>
          {notice('none')}
        </li>
      </ul>
      <p>{t.rich('lasts', { day: time })}</p>
      <p>
        <a href={getOutcomePath(locale, undefined, false)}>{receipt('link')}</a>
      </p>
      <button type="submit" name="choice" value="withdraw" data-part="withdraw" suppressHydrationWarning>
        {t('withdraw')}
      </button>
    </div>
  );
}
