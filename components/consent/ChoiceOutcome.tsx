import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';
import styles from '../frame/ShortPage.module.css';
import { ReceiptForm } from './ReceiptForm.tsx';

/** Tells a visitor without script what was saved: what is `granted`, or, where that is undefined, that nothing was. */
export function ChoiceOutcome({ granted }: { granted: OptionalPurpose[] | undefined }) {
  const t = useTranslations('ChoiceOutcome');
  const notice = useTranslations('SavedNotice');
  const purposes = useTranslations('PurposeSwitches');
  const locale = useLocale();
  const { current } = getPaths({ locale, policy: 'cookies', date: '' });
  return (
    <div className={styles.page} id={anchors.outcome}>
      <h1>{t(granted ? 'saved' : 'unsaved')}</h1>
      {granted ? null : <p>{t('why')}</p>}
      {granted?.length === 0 && <p>{notice('none')}</p>}
      {granted?.map((purpose) => (
        <p key={purpose}>{notice('allowed', { purpose: purposes(`${purpose}.name`) })}</p>
      ))}
      <p>
        <a href={`${current}#${anchors.settings}`}>{t('settings')}</a>
      </p>
      <p>
        <a href={localizePath(locale, localPaths.home)}>{t('policies')}</a>
      </p>
      {granted && <ReceiptForm granted={granted} />}
    </div>
  );
}
