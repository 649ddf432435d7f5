import { useTranslations } from 'next-intl';
import styles from './LetterFields.module.css';

/**
 * What a visitor may fill in of the letters: it sends nothing, so that there is no form around it. It is shown where the script
 * puts it, above the letter that stands open; without script the letters keep their blanks.
 */
export function LetterFields() {
  const t = useTranslations('LetterFields');
  return (
    <fieldset className={styles.fields}>
      <legend>{t('title')}</legend>
      <p>{t('text')}</p>
      <label>
        {t('name')}
        <input name="name" autoComplete="name" />
      </label>
      <label>
        {t('contact')}
        <input name="contact" autoComplete="email" />
      </label>
      <label>
        {t('details')}
        <small>{t('hint')}</small>
        <textarea name="details" rows={3} />
      </label>
    </fieldset>
  );
}
