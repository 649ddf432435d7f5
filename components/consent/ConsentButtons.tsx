import { useTranslations } from 'next-intl';
import styles from './ConsentButtons.module.css';

/** Yes and no of the same size, weight and colour, side by side (EDPB Cookie Banner Taskforce report, §§ 7–17). */
export function ConsentButtons() {
  const t = useTranslations('ConsentButtons');
  return (
    <div className={styles.buttons}>
      <button type="submit" name="choice" value="reject">
        {t('reject')}
      </button>
      <button type="submit" name="choice" value="accept">
        {t('accept')}
      </button>
    </div>
  );
}
