import { useTranslations } from 'next-intl';
import styles from './SignalNote.module.css';

/** Says that the signal was seen and what it does, to those whose browser sends it (CCPA regulations § 7025(c)(6)). */
export function SignalNote() {
  const t = useTranslations('PurposeSwitches');
  return <p className={styles.signal}>{t('signal')}</p>;
}
