import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import styles from '../frame/Notice.module.css';

/** Shows and announces that the script has copied a citation, or a letter (WCAG 4.1.3). */
export function CitedNotice({ of = 'text' }: { of?: 'text' | 'letter' }) {
  const t = useTranslations('CitedNotice');
  return (
    <div className={styles.notice} id={anchors.cited} role="status">
      <p>{t(of)}</p>
    </div>
  );
}
