import { useLocale, useTranslations } from 'next-intl';
import { endpoints } from '#lib/address/endpoints.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';

/**
 * Gives who confirms the choice that stands a receipt of its record, as a file (GDPR Art. 7(1)). Its address is another than
 * that of forms that choose, so that our script leaves it to the browser, which takes the file.
 */
export function ReceiptForm({ granted }: { granted: OptionalPurpose[] }) {
  const t = useTranslations('ReceiptForm');
  return (
    <form method="post" action={endpoints.receipt}>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="granted" value={granted.join('.')} />
      <p>{t('text')}</p>
      <button type="submit">{t('button')}</button>
    </form>
  );
}
