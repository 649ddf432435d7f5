import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { optionalPurposes } from '#lib/consent/choice.ts';
import styles from '../frame/Notice.module.css';

/**
 * Says that a choice was saved: by address (`#saved`) without script, else shown and announced with what was saved
 * (WCAG 4.1.3).
 */
export function SavedNotice() {
  const t = useTranslations('SavedNotice');
  const purposes = useTranslations('PurposeSwitches');
  return (
    <div className={styles.notice} id={anchors.saved} role="status">
      <p>
        {t('text')}{' '}
        {optionalPurposes.map((purpose) => (
          <span key={purpose} data-purpose={purpose} hidden>
            {t('allowed', { purpose: purposes(`${purpose}.name`) })}{' '}
          </span>
        ))}
        <span data-purpose="none" hidden>
          {t('none')}
        </span>
      </p>
    </div>
  );
}
