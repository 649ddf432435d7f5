import { useTranslations } from 'next-intl';
import { optionalPurposes, purposes, signalledPurpose } from '#lib/consent/purposes.ts';
import { CookieNames } from './CookieNames.tsx';
import styles from './PurposeSwitches.module.css';

const isOptional = (purpose: string) => optionalPurposes.some((optional) => optional === purpose);

/**
 * One switch for each purpose, off unless chosen (GDPR Recital 32: no pre-ticked boxes), with the cookies that it
 * stands for, and the button that saves. Where the browser sends Sec-GPC the note on it is shown.
 */
export function PurposeSwitches() {
  const t = useTranslations('PurposeSwitches');
  return (
    <fieldset className={styles.switches}>
      <legend>{t('legend')}</legend>
      {purposes.map((purpose) => (
        <div key={purpose}>
          <label>
            <input
              type="checkbox"
              role="switch"
              {...(isOptional(purpose) ? { name: purpose } : { defaultChecked: true, disabled: true })}
            />
            <span>
              <strong>{t(`${purpose}.name`)}</strong>
              {isOptional(purpose) ? null : ` (${t('alwaysOn')})`}
            </span>
          </label>
          <p>{t(`${purpose}.text`)}</p>
          {purpose === signalledPurpose && <p className={styles.signal}>{t('signal')}</p>}
          <CookieNames purpose={purpose} />
        </div>
      ))}
      <button type="submit" name="choice" value="save">
        {t('save')}
      </button>
    </fieldset>
  );
}
