import { useTranslations } from 'next-intl';
import styles from './ConsentSettings.module.css';
import switches from './PurposeSwitches.module.css';

/**
 * Where our script opens the settings of the cookie policy on any other page. Their parts stand in it, empty, until the page is
 * finished, so that it has the rules by which they look as they do there, under the same names.
 */
export function SettingsDialog() {
  const t = useTranslations('ConsentSettings');
  return (
    <dialog className={styles.dialog} aria-label={t('title')}>
      <div className={styles.settings}>
        <div className={styles.close} />
        <fieldset className={switches.switches}>
          <legend />
        </fieldset>
      </div>
    </dialog>
  );
}
