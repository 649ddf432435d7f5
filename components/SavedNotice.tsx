import { useTranslations } from 'next-intl';
import styles from './SavedNotice.module.css';

/** Says that a choice was saved: by address (`#saved`) without script, else shown and announced (WCAG 4.1.3). */
export function SavedNotice() {
  const t = useTranslations('SavedNotice');
  return (
    <div className={styles.notice} id="saved" role="status">
      <p>{t('text')}</p>
    </div>
  );
}
