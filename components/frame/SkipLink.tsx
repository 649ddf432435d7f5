import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import styles from './SkipLink.module.css';

/** The first thing the keyboard meets: past the header to the text (WCAG 2.4.1). */
export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a className={styles.link} href={`#${anchors.main}`}>
      {t('text')}
    </a>
  );
}
