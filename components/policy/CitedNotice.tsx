import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import styles from '../frame/Notice.module.css';

/** Shows and announces the citation that the script has copied, or that a letter was (WCAG 4.1.3). */
export function CitedNotice({ of = 'text' }: { of?: 'text' | 'letter' }) {
  const t = useTranslations('CitedNotice');
  return (
    <div className={styles.notice} id={anchors.cited} role="status">
      <p>
        {t(of)} <span />
      </p>
    </div>
  );
}
