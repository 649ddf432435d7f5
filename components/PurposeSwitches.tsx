import { useTranslations } from 'next-intl';
import { optionalPurposes, purposes } from '#lib/consent/choice.ts';
import styles from './PurposeSwitches.module.css';

const isOptional = (purpose: string) => optionalPurposes.some((optional) => optional === purpose);

/** One switch for each purpose, off unless chosen (GDPR Recital 32: no pre-ticked boxes), and the button that saves. */
export function PurposeSwitches() {
  const t = useTranslations('PurposeSwitches');
  return (
    <fieldset className={styles.switches}>
      <legend>{t('legend')}</legend>
      {purposes.map((purpose) => (
        <label key={purpose}>
          <input
            type="checkbox"
            role="switch"
            {...(isOptional(purpose) ? { name: purpose } : { defaultChecked: true, disabled: true })}
          />
          <span>
            <strong>{t(`${purpose}.name`)}</strong>
            {isOptional(purpose) ? null : ` (${t('alwaysOn')})`}
            <small>{t(`${purpose}.text`)}</small>
          </span>
        </label>
      ))}
      <button type="submit" name="choice" value="save">
        {t('save')}
      </button>
    </fieldset>
  );
}
