import { useTranslations } from 'next-intl';
import styles from './ConsentSettings.module.css';
import './PurposeSwitches.module.css';

/** Where our script opens the settings of the cookie policy on any other page, looking as they do there. */
export function SettingsDialog() {
  const t = useTranslations('ConsentSettings');
  return <dialog className={styles.dialog} aria-label={t('title')} />;
}
